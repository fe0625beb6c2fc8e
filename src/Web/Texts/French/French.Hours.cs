namespace Dukaan.Web.Texts;

internal static partial class French
{
    private static HoursTexts Hours =>
        new()
        {
            Heading = "Horaires d’ouverture",
            Closed = "Fermé",
            AllDay = "24 h/24",
            ClosedNow = "Nous sommes fermés. Vous pourrez commander à partir du {0}.",
            ClosedForNow = "Nous sommes fermés et ne prenons pas de commandes.",
            Later = "Nous sommes fermés. Nous nous occuperons de votre commande à partir du {0}.",
            DeliveryTime = "Heure de livraison",
            PickupTime = "Heure de retrait",
            ChooseTime = "Choisissez une heure.",
            TimeFull = "Ce créneau est complet. Choisissez-en un autre.",
            NoTimes = "Tous les créneaux sont pris. Revenez un peu plus tard.",
            AnyTime = "Dès que possible",
        };
}
