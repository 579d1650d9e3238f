package nl.tijdig.cli.huis.fout.ongemerkt;

/** A wrong example: a class in a package that is not checked for null. */
class Ongemerkt {}
