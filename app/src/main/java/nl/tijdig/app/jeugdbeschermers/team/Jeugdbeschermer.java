package nl.tijdig.app.jeugdbeschermers.team;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A worker of a GI, with what they carry today.
 *
 * @param wie the name under which they stand in facts
 * @param naam the name on pages, with the code beside it where two people have it
 * @param expertise kinds of measures they know best
 * @param nettoUren hours a year for children, part time taken off
 * @param registratieTot last day of the professional registration
 * @param tot last working day; null when nobody knows of one
 * @param isAfwezig away today, or gone
 * @param vervanger who stands in meanwhile
 */
public record Jeugdbeschermer(
    String wie,
    String naam,
    @Nullable String jeugdregio,
    Set<String> expertise,
    int nettoUren,
    LocalDate registratieTot,
    @Nullable LocalDate tot,
    int kinderen,
    int plaatsen,
    boolean isAfwezig,
    @Nullable String vervanger) {

  /** Places left; never below none. */
  public int vrij() {
    return isAfwezig ? 0 : Math.max(0, plaatsen - kinderen);
  }

  /** More children than places; of somebody who is away or gone the stand-in is asked for. */
  public boolean isOverbelast() {
    return !isAfwezig && teVeel() > 0;
  }

  /** Children above the places; below zero when there is room. */
  int teVeel() {
    return kinderen - plaatsen;
  }

  /** How full, in percent of the places; for a bar. */
  public int procent() {
    return plaatsen == 0 ? kinderen > 0 ? 200 : 0 : Math.min(200, 100 * kinderen / plaatsen);
  }
}
