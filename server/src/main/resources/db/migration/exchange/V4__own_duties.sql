-- What a department entered of its own list of duties, and strikes when it answers for the data no more.
alter table exchange.data_set add column struck boolean not null default false;
