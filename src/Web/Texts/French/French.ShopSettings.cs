using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class French
{
    private static ShopSettingsTexts ShopSettings =>
        new()
        {
            YourShop = "Votre boutique",
            Link = "Lien",
            OldLink = "L’ancien lien continue de fonctionner.",
            Line = "Une ligne sur votre boutique",
            LineExample = "Pâtisseries fraîches depuis 1962, livrées dans toute la ville.",
            ContactReturns = "Contact et retours",
            ContactHint =
                "Affiché au bas de chaque page de votre boutique, et sur une page à part. Les clients qui paient à la "
                + "livraison le cherchent.",
            PhoneSeen = "Téléphone visible par les clients",
            PhoneSeenHint = "Pour les appels et WhatsApp. Laissez vide pour n’en afficher aucun.",
            AddressSeen = "Adresse visible par les clients",
            AddressExample = "12 rue de la Paix, 75002 Paris",
            Returns = "Retours et remboursements",
            ReturnsExample = "Sous 7 jours, non utilisé et dans sa boîte. Nous remboursons le prix à réception.",
            StockHeading = "Stock",
            ShowLeft = "Montrer aux clients combien il en reste",
            ShowLeftHint = "Seulement pour les produits dont la quantité est suivie.",
            Colours = "Couleurs",
            Country = "Pays",
            Currency = "Devise",
            PagesLanguage = "Langue des pages de la boutique",
            OtherLanguages = "Autres langues au choix des clients",
            OtherLanguagesHint =
                "Jusqu’à 4. Chaque page permet de changer de langue. Commandes, messages et factures suivent le choix du client.",
            TimeZone = "Fuseau horaire",
            PairOfColours = "Une paire de couleurs",
            OwnColours = "Mes propres couleurs",
            Buttons = "Boutons",
            Page = "Page",
            HowItLooks = "Aspect de votre boutique",
            LayoutHeading = "Présentation des produits",
            LayoutGrid = "Côte à côte",
            LayoutPictures = "Grandes photos",
            LayoutList = "Liste compacte",
            ShowOwn = phone => $"Afficher {phone}, le numéro avec lequel je me connecte",
            Teal = "Sarcelle",
            Saffron = "Safran",
            Rose = "Rose",
            Indigo = "Indigo",
            Leaf = "Feuille",
            Sky = "Ciel",
            Brick = "Brique",
            Ink = "Encre",
            WhenLeft = n => $"Quand il en reste {n} ou moins",
            PictureRemoved = "L’image est retirée.",
            ChangedElsewhere = "Les réglages ont changé dans une autre fenêtre pendant votre saisie.",
            ChangedElsewhereHint = "Votre saisie est toujours là. Enregistrez à nouveau pour la garder.",
            SaveSettings = "Enregistrer les réglages",
            TakingOrders = "Prise de commandes",
            More = "Plus",
            SignOutEverywhere = "Se déconnecter partout…",
            SignOutEverywhereHint = "Ferme vos sessions sur tous les appareils, celui-ci compris.",
            SignOutAll = "Se déconnecter de tous les appareils",
            ShopPicture = "Image de votre boutique",
            PictureHint = "Votre logo, ou une photo de ce que vous vendez.",
            PictureChosen = "Choisie, pas encore enregistrée.",
            UsePicture = "Utiliser cette image",
            HasPicture = "Votre boutique a son image.",
            ShowsNumber = phone => $"Votre boutique affiche {phone}.",
        };
}
