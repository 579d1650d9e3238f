package nl.tijdig.app.dossier.noodtoegang;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import nl.tijdig.kern.dossier.Burgerservicenummer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Opens a dossier outside one's own for one day, with a reason that the supervisor gets to see. */
@Service
class Noodtoegang {

  /** Lines on the page of the supervisor. */
  public static final int PAGINA = 50;

  /** Somebody has to be able to judge the reason. */
  static final int KORTSTE_REDEN = 10;

  private final JdbcClient databank;

  Noodtoegang(JdbcClient databank) {
    this.databank = databank;
  }

  /** One use of emergency access. */
  public record Gebruik(
      long id,
      String naam,
      String nummer,
      String reden,
      Timestamp op,
      Timestamp tot,
      @Nullable String gezienDoor) {}

  /** What became of asking. */
  public enum Antwoord {
    OPEN,
    /** No such dossier, or not for this role. */
    ONBEKEND,
    /** As often as a day allows. */
    TE_VAAK
  }

  /** Opens the dossier to read it. */
  public Antwoord neem(String nummer, String reden) {
    return switch (databank
        .sql("select dossier.neem_noodtoegang(?, ?)")
        .params(nummer, Burgerservicenummer.masker(reden))
        .query(String.class)
        .single()) {
      case "open" -> Antwoord.OPEN;
      case "te-vaak" -> Antwoord.TE_VAAK;
      default -> Antwoord.ONBEKEND;
    };
  }

  /** What the database shows of it to who asks: one's own, or that of one's own dossiers. */
  public List<Gebruik> gebruik() {
    return databank
        .sql(
            """
            select n.id, n.naam, d.nummer, n.reden, n.op, n.tot, g.door as gezien_door
            from dossier.noodtoegang n join dossier.dossier d on d.id = n.dossier_id
            left join dossier.noodtoegang_gezien g on g.noodtoegang_id = n.id
            order by g.door is not null, n.op desc limit ?
            """)
        .param(PAGINA)
        .query(Gebruik.class)
        .list();
  }

  /** How many uses by others who asks has to judge, and nobody did yet. */
  long ongezien(String wie) {
    return databank
        .sql(
            """
            select count(*) from dossier.noodtoegang n where n.naam <> ? and not exists (
              select from dossier.noodtoegang_gezien g where g.noodtoegang_id = n.id)
            """)
        .param(wie)
        .query(Long.class)
        .single();
  }

  /** Until when this dossier is open by emergency access of who asks; empty when it is not. */
  Optional<Timestamp> tot(String nummer, String wie) {
    return databank
        .sql(
            """
            select max(n.tot) from dossier.noodtoegang n join dossier.dossier d on d.id = n.dossier_id
            where d.nummer = ? and n.naam = ? and n.tot > clock_timestamp() and not exists (
              select from dossier.noodtoegang_einde e where e.noodtoegang_id = n.id)
            """)
        .params(nummer, wie)
        .query(Timestamp.class)
        .optional();
  }

  /** Ends the own emergency access to a dossier; ended twice is ended once. */
  void beeindig(String nummer) {
    databank
        .sql("select dossier.beeindig_noodtoegang(?)")
        .param(nummer)
        .query(Boolean.class)
        .single();
  }

  /**
   * The supervisor has seen it; seen twice is seen once.
   *
   * @return false when there is no such use for who asks to judge
   */
  public boolean zie(long id, String door) {
    databank
        .sql(
            """
            insert into dossier.noodtoegang_gezien (noodtoegang_id, door, op)
            select id, :door, clock_timestamp() from dossier.noodtoegang where id = :id and naam <> :door
            on conflict do nothing
            """)
        .param("id", id)
        .param("door", door)
        .update();
    return databank
        .sql("select exists (select from dossier.noodtoegang_gezien where noodtoegang_id = ?)")
        .param(id)
        .query(Boolean.class)
        .single();
  }
}
