package nl.tijdig.app.toegang;

import java.sql.Timestamp;
import java.util.List;
import nl.tijdig.kern.dossier.Burgerservicenummer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Opens a dossier outside one's own for one day, with a reason that the supervisor gets to see. */
@Service
public class Noodtoegang {

  /** Lines on the page of the supervisor. */
  public static final int PAGINA = 50;

  /** The shortest and longest reason, in characters. */
  static final int KORTSTE_REDEN = 10;

  static final int LANGSTE_REDEN = 500;

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

  /** Whether this can be a reason: somebody has to be able to judge it. */
  public static boolean isReden(String reden) {
    return reden.length() >= KORTSTE_REDEN
        && reden.length() <= LANGSTE_REDEN
        && reden.indexOf(0) < 0;
  }

  /** Opens the dossier; false when there is no such dossier, or not for this role. */
  public boolean neem(String nummer, String reden) {
    return databank
        .sql("select neem_noodtoegang(?, ?)")
        .params(nummer, Burgerservicenummer.masker(reden))
        .query(Boolean.class)
        .single();
  }

  /** What the database shows of it to who asks: one's own, or that of one's own dossiers. */
  public List<Gebruik> gebruik() {
    return databank
        .sql(
            """
            select n.id, n.naam, d.nummer, n.reden, n.op, n.tot, g.door as gezien_door
            from noodtoegang n join dossier d on d.id = n.dossier_id
            left join noodtoegang_gezien g on g.noodtoegang_id = n.id
            order by g.door is not null, n.op desc limit %d
            """
                .formatted(PAGINA))
        .query(Gebruik.class)
        .list();
  }

  /** How many uses nobody looked at yet. */
  public long ongezien() {
    return databank
        .sql(
            """
            select count(*) from noodtoegang n where not exists (
              select from noodtoegang_gezien g where g.noodtoegang_id = n.id)
            """)
        .query(Long.class)
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
            insert into noodtoegang_gezien (noodtoegang_id, door, op)
            select id, :door, clock_timestamp() from noodtoegang where id = :id and naam <> :door
            on conflict do nothing
            """)
        .param("id", id)
        .param("door", door)
        .update();
    return databank
        .sql("select exists (select from noodtoegang_gezien where noodtoegang_id = ?)")
        .param(id)
        .query(Boolean.class)
        .single();
  }
}
