using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class French
{
    private static PaymentsTexts Payments =>
        new()
        {
            CashUpi = "Espèces et UPI",
            CashOnDelivery = "Paiement à la livraison",
            YourUpi = "Votre adresse UPI",
            OnlinePayment = "Paiement en ligne : carte, UPI et plus",
            OfferOnline = "Proposer le paiement en ligne dans ma boutique",
            KeyId = "Identifiant de clé",
            SecretKey = "Clé secrète",
            WebhookSecret = "Secret du webhook",
            TimeLimits = "Délais",
            TimeLimitsHint =
                "Une commande non payée ou non confirmée réserve ses articles jusqu’à son expiration ; ils retournent "
                + "ensuite en vente. Un paiement tardif est accepté tant qu’il y a du stock ; sinon, un paiement en ligne "
                + "est remboursé automatiquement.",
            MinutesToPay = "Minutes pour payer en ligne",
            MinutesHint = "15 minutes en général.",
            HoursToConfirm = "Heures pour confirmer",
            HoursHint = "Pour les commandes à la livraison et UPI.",
            HowItBehaves = "Comment il se comporte",
            SecretHint = "Enregistré, jamais affiché. Tapez-en un nouveau pour le remplacer.",
            UpiHint =
                "Les clients paient avec n’importe quelle application UPI, directement sur votre compte, et vous donnent "
                + "la référence (UTR). Vérifiez l’arrivée de l’argent, puis marquez la commande comme payée. Laissez vide "
                + "pour ne pas proposer UPI.",
            OnlineHint = gateway =>
                $"Les clients paient sur la page de {gateway} ; leurs commandes sont marquées payées automatiquement. Votre "
                + "boutique ne voit jamais de numéro de carte.",
            WebhookAt = gateway => $"Adresse du webhook (à saisir chez {gateway})",
            Sandbox = (id, key, secret) =>
                $"Ceci est le bac à sable, sans argent réel : identifiant {id}, clé {key}, secret du webhook {secret}.",
            UpiCodes = "Codes UPI qui marquent la commande comme payée (Razorpay)",
            UpiCodesHint =
                "Le client qui choisit UPI reçoit un code pour sa commande, à scanner ou à ouvrir dans son application, et "
                + "la commande est marquée comme payée automatiquement. Demandez à Razorpay d’activer les codes QR avec "
                + "image content pour votre compte ; d’ici là, sa page de paiement s’affiche.",
            PaymentsTitle = "Paiements",
        };
}
