package nl.tijdig.app.toegang;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What opening a page means for the inzagelog. A page without it is logged by its verb, and names
 * no child; a child that shows only while the page is made is told by {@link Ingezien}.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Inzage {

  /** The part of the address, or the field of the form, that holds the number of the dossier. */
  String over() default "";

  /** What the page does with what it holds. */
  Wat wat() default Wat.VOLGENS_METHODE;

  /**
   * Fields of a filter: asked with one, the page is a search, and the line says for what, as far as
   * it is a word of the product itself.
   */
  String[] filters() default {};

  /** What a page does. */
  enum Wat {
    /** Reading shows, sending records. */
    VOLGENS_METHODE,
    /** It looks for a child. */
    ZOEKEN,
    /** It gives a file to take along. */
    UITVOEREN,
    /** It holds nothing of any child, or writes its own lines: no line. */
    NIETS
  }
}
