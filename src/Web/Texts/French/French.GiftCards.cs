using Dukaan.Web.Texts.Checkout;
using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class French
{
    private static GiftCardTexts GiftCardsInShop =>
        new()
        {
            Card = "Carte cadeau",
            Code = "Code de la carte cadeau",
            CodeHint = "Plusieurs ? Mettez un espace entre les codes.",
            Unusable = "Cette carte cadeau ne peut pas payer cette commande. Vérifiez son code.",
            PhoneFirst = "Saisissez d’abord votre numéro de téléphone : l’avoir y est lié. S’il ne paie toujours pas, vérifiez le code.",
            LeftToPay = "Reste à payer",
            Changed =
                "La carte cadeau paie maintenant une autre part : il reste {0} à payer. Rien n’est encore commandé : vérifiez "
                + "et commandez à nouveau.",
            TooMany = "Trop de codes erronés ont été essayés. Attendez dix minutes.",
            Ending = "Carte cadeau finissant par {0}",
            BackToCard = "{0} sont revenus sur la carte cadeau",
            Credit = "Avoir",
            CreditHint = "Saisissez ce code en commandant dans cette boutique, avec le même numéro de téléphone.",
            CardHint = "Le code sert à payer dans cette boutique, pour quiconque le détient.",
            AdvanceHint = "{0} d’abord en ligne, le reste à la livraison",
        };

    private static GiftCardsTexts GiftCards =>
        new()
        {
            Title = "Cartes cadeaux",
            Hint = "Des codes avec lesquels les clients paient leurs commandes. Taxes et remises ne changent pas.",
            New = "Nouvelle carte cadeau",
            Amount = "Montant",
            OnlyPhone = "Pour un seul numéro de téléphone",
            OnlyPhoneHint = "Vide : quiconque a le code peut le dépenser.",
            Note = "Note",
            NoteHint = "Seule votre équipe la voit.",
            Create = "Créer la carte cadeau",
            CodeOnce = "Le code n’est affiché que maintenant. Envoyez-le tout de suite au client.",
            MadeBefore = "Cette carte cadeau existe déjà. Son code a été affiché à ce moment-là.",
            NoneYet = "Pas encore de carte cadeau",
            NoneYetHint = "Créez-en une pour un client, ou remboursez une commande en avoir.",
            Active = "Active",
            Spent = "Dépensée",
            Ended = "Terminée",
            Credit = "Avoir",
            EndIt = "Mettre fin à cette carte cadeau",
            EndHint = "Ce qui reste dessus est perdu. Les commandes qu’elle a payées restent payées.",
            HasEnded = "La carte cadeau est terminée.",
            EntryIssued = "Créée",
            EntrySpent = "Dépensé",
            EntryRefunded = "Rendu",
            HadUsed = "Payé par carte cadeau",
            ByCard = "Par carte cadeau",
            Product = "C’est une carte cadeau",
            ProductHint = "Ni stock, ni livraison, ni taxe. Une fois payée, le client reçoit un code de la valeur de son prix.",
            ToCredit = "Donner un avoir",
            ToCreditHint =
                "Le client reçoit un code pour votre boutique, valable avec son numéro de téléphone. Ce qu’une carte cadeau a "
                + "payé revient sur cette carte.",
            Advance = "Acompte pour le paiement à la livraison",
            AdvanceHint = "En pour cent, comme 20 %, ou un montant. Le client le paie d’abord en ligne. Vide : rien.",
            LeftOf = (left, whole) => $"{left} sur {whole}",
            CourierCollects = amount => $"Le transporteur encaisse {amount}.",
            AdvanceDue = amount => $"{amount} sont à payer en ligne avant l’envoi.",
        };
}
