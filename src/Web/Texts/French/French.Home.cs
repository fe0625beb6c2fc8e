using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class French
{
    private static HomeTexts Home =>
        new()
        {
            AddProduct = "Ajouter un produit",
            ShareLink = "Partager votre lien",
            SalesReport = "Rapport des ventes",
            ShopSettings = "Réglages de la boutique",
            GoodEvening = "Bonsoir",
            GoodMorning = "Bonjour",
            GoodAfternoon = "Bon après-midi",
            ClosedHint = "Votre boutique est fermée : on peut la visiter mais pas commander.",
            Suspended = (reason, contact) =>
                "Votre boutique est suspendue : personne ne peut la voir ni commander. "
                + $"Poursuivez vos commandes en cours. Motif : {reason} Écrivez à : {contact}",
            NoContact =
                "Les clients ne peuvent pas encore vous joindre depuis votre boutique : ni téléphone, ni adresse, ni "
                + "conditions de retour.",
            AddContact = "Ajouter des coordonnées",
            QuickActions = "Actions rapides",
            ShopIsOpen = "Boutique ouverte",
            ShopIsClosed = "Boutique fermée",
            OpenOrders = "Commandes en cours",
            ToHandle = "à traiter",
            OrderWord = n => Plural.UpToOne(n, "commande", "commandes"),
            Sales = "Ventes",
            PaidOf = amount => $"{amount} payés",
            AddFirst = "Ajoutez votre premier produit",
            AddFirstHint = "Une photo, un nom et un prix : c’est tout ce qu’il faut pour vendre.",
            Ready = "Prêt pour la première commande",
            ReadyHint = "Envoyez votre lien à vos clients. Les commandes s’affichent ici d’elles-mêmes.",
            ShareShop = "Partager votre boutique",
            Latest = "Dernières commandes",
            AllOrders = "Toutes les commandes",
            LowStock = "Stock faible",
            All = n => $"Tous ({n})",
            Left = n => $"reste {n}",
            NowOpen = "Votre boutique est ouverte.",
            NowClosed = "Votre boutique est fermée. On peut la visiter mais pas commander.",
            IsLiveTitle = "Votre boutique est en ligne",
            IsLive = shop => $"{shop} est en ligne",
            EverybodyCan = "Toute personne qui a ce lien peut déjà la visiter.",
            TellCustomers = "Prévenez vos clients",
            NoPhoneYet = "Votre boutique n’affiche pas encore de téléphone : les clients ne peuvent pas vous joindre.",
            CashOnly = "Les clients paient à la livraison. Ajoutez votre adresse UPI et ils pourront aussi payer par UPI.",
            AddUpi = "Ajouter votre adresse UPI",
            ShareText = (shop, link) => $"{shop} est en ligne. Commandez ici : {link}",
            YourLink = "Le lien de votre boutique",
            ShareOnWhatsApp = "Partager sur WhatsApp",
            ShareOther = "Partager autrement",
            QrOf = link => $"Code QR de {link}",
            QrCode = "Code QR",
            QrHint = "Pour votre comptoir, vos boîtes et vos cartes de visite. L’appareil photo d’un téléphone ouvre la boutique.",
            DownloadPng = "Télécharger en PNG",
            DownloadSvg = "Télécharger en SVG",
            PrintPoster = "Imprimer une affiche",
            Feeds = "Google, Facebook, Instagram et WhatsApp",
            FeedsHint =
                "Donnez ces adresses à Google Merchant Center et au Commerce Manager de Meta (flux de données, programmé). "
                + "Elles listent tous vos produits aux prix et stocks du jour.",
            AgentFeed = "Assistants d’achat (JSON Lines)",
            ScanToOrder = "Scannez pour voir la boutique et commander",
        };
}
