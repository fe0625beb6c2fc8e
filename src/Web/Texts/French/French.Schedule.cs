using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class French
{
    private static ScheduleTexts Schedule =>
        new()
        {
            Hours = "Horaires d’ouverture",
            HoursHint = "Laissez vide un jour de fermeture. La deuxième plage est pour l’après-pause.",
            Opens = "Ouvre",
            Closes = "Ferme",
            SpecialDays = "Jours fériés et autres jours",
            SpecialHint = "Laissez les heures vides si vous êtes fermé ce jour-là.",
            Day = "Jour",
            Name = "Nom",
            Refuse = "Refuser les commandes pendant la fermeture",
            RefuseHint = "Sinon, elles sont prises pour plus tard.",
            FirstDay = "La semaine commence le",
            AsUsual = "Comme d’habitude",
            Slots = "Créneaux de livraison",
            SlotsHint = "Les clients choisissent un de ces créneaux en commandant.",
            OrdersEach = "Commandes par créneau",
            NoLimit = "Vide : sans limite.",
            Lead = "Heures à l’avance",
            LeadHint = "La commande doit arriver ce nombre d’heures avant le début du créneau.",
            DaysAhead = "Jours au choix",
            MustChoose = "Les clients doivent choisir un créneau",
            ForDelivery = "Pour la livraison",
            ForPickup = "Pour le retrait",
            AddTime = "Ajouter un créneau",
            NoSlots = "Aucun créneau : les clients n’en choisissent pas.",
            Taken = "{0} pris sur {1}",
            Days = "Jours",
        };
}
