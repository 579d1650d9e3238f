-- Run again whenever the key of the application is another one.
delete from databank.sleutel;
insert into databank.sleutel (geheim) values ('${sleutel}');
