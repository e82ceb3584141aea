export default {
  inbox: {
    all: 'Mark as read',
    allDone: 'Marked as read',
    at: 'Time',
    bell: 'Messages, {n} unread',
    help: 'Reminders of dates, returns, urgings and notices of the system.',
    none: 'No messages',
    noneText: 'Reminders of dates, returns, urgings and notices of the system will be here.',
    open: 'Go to it',
    read: 'read',
    state: 'State',
    subject: 'Message',
    title: 'Messages',
    unread: 'unread',
  },
}
