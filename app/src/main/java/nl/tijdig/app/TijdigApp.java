package nl.tijdig.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts the product. */
@SpringBootApplication
@Modulithic(systemName = "Tijdig")
public class TijdigApp {

  public static void main(String[] args) {
    SpringApplication.run(TijdigApp.class, args);
  }
}
