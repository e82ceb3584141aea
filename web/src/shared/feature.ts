import type { Component } from 'vue'
import type { RouteRecordRaw } from 'vue-router'

/** The groups of the workbench's navigation, in their order. */
export const MENU_GROUPS = ['work', 'plans', 'services', 'certificates', 'feedback', 'insight', 'administration'] as const

/** A line of the workbench's navigation. */
export interface MenuEntry {
  /** Where it leads: the full path, such as /workbench/ledger. */
  to: string
  /** Locale key of its words. */
  title: string
  icon: Component
  /** Who may see it; without one, everybody who is signed in. */
  permission?: string
  group: (typeof MENU_GROUPS)[number]
  /** Its place in the group, smallest first. */
  order: number
}

/** A way that the portal's head offers on every page. */
export interface PortalWay {
  /** The full path, such as /halls. */
  to: string
  title: string
  /** Who may see it; without one, everybody. */
  permission?: string
  order: number
}

/** Words of one language, nested; a leaf is a vue-i18n message. */
export interface Words {
  [key: string]: string | Words
}

/** What a module gives to the web: the default export of features/<module>/index.ts. */
export interface Feature {
  /** The module's one word; its locale keys start with it. */
  name: string
  /** Pages under /workbench, for those who are signed in. Their paths start with the module's word. */
  workbench?: RouteRecordRaw[]
  /** Pages under /, open to everybody. */
  portal?: RouteRecordRaw[]
  /** Pages under /cockpit, dark and big. */
  cockpit?: RouteRecordRaw[]
  /** Pages without a frame, such as the sign-in page. */
  plain?: RouteRecordRaw[]
  menu?: MenuEntry[]
  /** What the module puts into the top bar. */
  topBar?: Component[]
  /** What the module puts on the workbench's first page, in order of urgency. */
  home?: { part: Component; permission?: string; order: number }[]
  /** What the module puts into the portal's head. */
  portalWays?: PortalWay[]
  /** What the module puts on the portal's first page. */
  portalHome?: { part: Component; permission?: string; order: number }[]
  /** Parts that pages of other modules show, by name: <Module><Part>. */
  parts?: Record<string, Component>
  words: { zh: () => Promise<{ default: Words }>; en: () => Promise<{ default: Words }> }
}
