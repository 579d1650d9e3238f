package nl.tijdig.huisfout.boven;

/** A wrong example. */
public class Boven {}
