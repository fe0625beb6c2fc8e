using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class French
{
    private static FrameTexts Frame =>
        new()
        {
            SkipToContent = "Aller au contenu",
            ViewShop = "Voir la boutique",
            Main = "Navigation principale",
            YourShops = "Vos boutiques",
            OpenAnother = "Ouvrir une autre boutique",
            SignOut = "Se déconnecter",
            LeaveShop = "Quitter cette boutique",
            YourRole = role => $"Votre rôle ici : {role}",
            Home = "Accueil",
            Orders = "Commandes",
            Products = "Produits",
            Share = "Partager",
            Settings = "Réglages",
            New = (number, name) => $"Nouvelle commande {number} de {name}",
            Arranged = "Le nouvel ordre est enregistré.",
            Unsaved = "Vous avez ici des modifications non enregistrées.",
            Restore = "Les rétablir",
            Discard = "Les abandonner",
            Language = "Langue",
            LanguageHint = "Celle de vos pages de vendeur. Les pages de la boutique ont la leur, dans les réglages.",
            LanguageChosen = language => $"Désormais en {language}.",
            Owner = "Propriétaire",
            Manager = "Gérant",
            OrdersRole = "Commandes",
            Packer = "Préparateur",
            ReadOnly = "Lecture seule",
            ManagerMay = "Tout, sauf les comptes de paiement, l’équipe, les clés API, les webhooks et les domaines.",
            OrdersMay = "Confirme, prépare et annule les commandes, et émet les factures. Ni remboursements, ni produits, ni réglages.",
            PackerMay = "Voit les commandes, les prépare et les expédie.",
            ReadOnlyMay = "Voit les commandes et les ventes, sans rien changer.",
            OwnerMay = "Tout.",
            Customer = "Client",
            You = "Vous",
            TheOwner = "Le propriétaire",
            SomebodyGone = "Une personne qui a quitté l’équipe",
            AnApp = "Une application avec une clé API",
            Yesterday = "Hier",
            ShortDay = "d MMM",
            ShortDayOfYear = "d MMM yyyy",
            WeekDay = "ddd d MMM",
            LongDay = "dddd d MMMM",
        };
}
