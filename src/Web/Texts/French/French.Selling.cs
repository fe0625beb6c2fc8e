using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class French
{
    private static SellingTexts Selling =>
        new()
        {
            Delivery = "Livraison",
            YourCountry = "Votre pays",
            OfferDelivery = "Proposer la livraison",
            OfferDeliveryHint = "Dans les zones ci-dessous. Sans zone, vous livrez partout gratuitement.",
            OfferPickup = "Proposer le retrait",
            MinimumOrder = "Commande minimale",
            MinimumOrderHint = "Montant minimal des produits. Vide : toute commande.",
            PickupPlace = "Adresse et horaires de retrait",
            PickupExample = "12 rue de la Paix, tous les jours de 10 h à 20 h",
            Zones = "Zones et frais de livraison",
            NoZones = "Pas encore de zone : vous livrez partout gratuitement.",
            NoTax = "Aucune taxe",
            Gst = "GST en Inde",
            OneTax = "Une taxe (TVA)",
            Taxes = "Taxes",
            TaxType = "Type de taxe",
            Rate = "Taux en pourcentage",
            RateHint = "Pour tous les produits sans autre taux.",
            Included = "Les prix comprennent la taxe",
            IncludedHint = "Sinon, elle s’ajoute à la commande.",
            TaxName = "Nom de la taxe",
            TaxNameHint = "Pour une seule taxe ; la GST a ses propres noms.",
            Vat = "TVA",
            YourState = "Votre État (GST)",
            TaxNumber = "Votre numéro fiscal",
            TaxNumberHint = "GSTIN ou numéro de TVA, imprimé sur les factures. Facultatif.",
            OtherRates = "Autres taux",
            OtherRatesHint = "Pour les produits taxés autrement. Choisissez le taux sur la page du produit.",
            Food = "Alimentation",
            RateName = n => $"Nom du taux {n}",
            RatePercent = n => $"Pourcentage du taux {n}",
            ZoneExample = "Paris",
            PostalCodes = "Codes postaux commençant par",
            PostalCodesHint = "Séparés par des virgules ; 411001-411045 est une plage. Vide : tous.",
            States = "Régions",
            NamesHint = "Noms séparés par des virgules. Vide : tous.",
            Countries = "Pays",
            ZoneHint =
                "Si une adresse est dans plusieurs zones, la plus précise s’applique : code postal avant région, région " + "avant pays.",
            Fee = "Frais",
            FlatFee = "Frais fixes",
            ByWeight = "Au poids",
            ByOrderValue = "Selon le montant",
            FeeHint = "Pour des frais fixes. Vide : livraison gratuite.",
            FeeSteps = "Paliers, au poids ou selon le montant",
            FeeStepsHint =
                "Pour chaque palier : jusqu’à combien de grammes (ou quel montant), et les frais. Laissez le dernier « "
                + "jusqu’à » vide pour aucune limite.",
            FreeFrom = "Livraison gratuite dès",
            FreeFromHint = "Commandes de ce montant ou plus. Vide : jamais.",
            CustomerNote = "Remarque pour les clients",
            DaysExample = "2 à 4 jours",
            UpTo = "Jusqu’à",
            StepUpTo = n => $"Palier {n} : jusqu’à",
            StepFee = n => $"Palier {n} : frais",
            FeeIn = currency => $"Frais en {currency}",
            Area = "Secteur sur la carte",
            AreaHint =
                "Seules les adresses de ce secteur font partie de la zone ; les clients indiquent leur position au "
                + "moment de commander. Touchez les coins sur la grille, écrivez-en un par ligne (latitude et "
                + "longitude) ou collez du GeoJSON. 100 coins au plus.",
            AreaCentre = "Centre de la grille",
            AreaHere = "Utiliser ma position",
            AreaWidth = "Largeur de la grille",
            AreaUndo = "Retirer le dernier coin",
            ZoneMinimum = "Commande minimale dans cette zone",
            ZoneMinimumHint = "Montant minimal d’une commande vers cette zone. Vide : comme dans toute la boutique.",
            EverywhereElse = "Partout ailleurs",
            FreeWord = "gratuit",
            AddZone = "Ajouter une zone de livraison",
            DeleteZone = "Supprimer cette zone",
        };
}
