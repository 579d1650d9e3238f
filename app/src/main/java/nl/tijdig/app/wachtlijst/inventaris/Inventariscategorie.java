package nl.tijdig.app.wachtlijst.inventaris;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Why a child stands in the inventory of who waits for help (004:302-325). Only the first is seen
 * by a count of who waits longer than three months and leaves the list at the intake.
 */
enum Inventariscategorie {
  /** Help was determined and did not start within three months. */
  LANGER_DAN_DRIE_MAANDEN,
  /** It waits shorter, but the help is needed sooner. */
  EERDER_NODIG,
  /** It has help that does not fit. */
  NIET_PASSEND,
  /** There was an intake, and no help yet after three months. */
  NA_INTAKE,
  /** Three months after the measure nobody determined which help is needed. */
  NIET_BEPAALD;

  /** The words of all of them. */
  static final List<String> CODES = Arrays.stream(values()).map(Inventariscategorie::code).toList();

  /** The word for texts and the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
