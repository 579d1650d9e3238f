-- Run again whenever the key of the application is another one.
delete from sleutel;
insert into sleutel (geheim) values ('${sleutel}');
