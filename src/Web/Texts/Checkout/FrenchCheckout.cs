using Dukaan.Web.Texts;
using Dukaan.Web.Texts.Checkout;

namespace Dukaan.Web.Texts.Checkout;

/// <summary>Checkout in French.</summary>
internal static class FrenchCheckout
{
    public static CheckoutTexts Texts { get; } =
        new()
        {
            From = "À partir de {0}",
            Choose = "Choisir",
            ChooseOptions = "Veuillez choisir une valeur pour chaque option.",
            Subtotal = "Articles",
            Discount = "Remise",
            Delivery = "Livraison",
            Free = "Gratuite",
            DependsOnAddress = "Selon l’adresse",
            TaxIncluded = "Dont {0} de taxes",
            Tax = "Taxes",
            MethodHeading = "Livraison ou retrait",
            HaveDelivered = "Livraison",
            FetchIt = "Retrait en boutique",
            FetchAt = "À retirer ici : {0}",
            State = "État ou région",
            Country = "Pays",
            DiscountCode = "Code de réduction",
            Apply = "Appliquer",
            UpdateTotal = "Actualiser le total",
            DeliveryCosts = "La livraison à cette adresse coûte {0}. Vérifiez le total et passez la commande.",
            NotDeliveredThere = "La boutique ne livre pas à cette adresse.",
            TooMuch = "C’est plus que la boutique ne livre là-bas en une commande. Commandez moins à la fois.",
            OnlyLeft = "Il n’en reste que {0}",
            TooMany = "Il en reste moins que vous n’en avez choisi. Rien de ce que vous avez écrit n’est perdu.",
            TakeLeft = "Prendre ce qui reste",
            MethodGone = "La boutique ne le propose plus. Choisissez à nouveau.",
            StateNeeded = "Choisissez l’État ou la région.",
            CodeUnknown = "Ce code n’est pas valable dans cette boutique.",
            CodeNotYet = "Ce code n’est pas encore valable.",
            CodeExpired = "Ce code a expiré.",
            CodeUsedUp = "Ce code a atteint sa limite d’utilisation.",
            CodeNotForThese = "Ce code ne s’applique pas à ces articles.",
            CodeMinimum = "Ce code demande une commande d’au moins {0}.",
            CodeBetter = "Une meilleure remise s’applique déjà.",
        };
}
