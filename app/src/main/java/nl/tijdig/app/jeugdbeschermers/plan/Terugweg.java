package nl.tijdig.app.jeugdbeschermers.plan;

import java.util.regex.Pattern;
import nl.tijdig.app.pagina.Antwoorden;

/** Back to the list that somebody came from, as it was chosen. */
public final class Terugweg {

  /** Only lists of the team: a form leads nowhere else. */
  private static final Pattern LIJST = Pattern.compile("/team/zonder(\\?[A-Za-z0-9=&%+._-]*)?");

  private Terugweg() {}

  /** The redirect: to what field {@code naar} says, or else to this page. */
  public static String naar(Antwoorden antwoorden, String anders) {
    var naar = antwoorden.tekst("naar");
    return "redirect:" + (LIJST.matcher(naar).matches() ? naar : anders);
  }
}
