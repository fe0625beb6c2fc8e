using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class French
{
    private static SiteTexts Site =>
        new()
        {
            Title = "Dukaan : votre boutique en ligne en une minute",
            Summary =
                "Ouvrez une boutique en ligne avec votre numéro de téléphone, partagez son lien, recevez des commandes. "
                + "Gratuit, et aussi rapide sur un téléphone bon marché.",
            Short = "Ouvrez une boutique en ligne en une minute.",
            SignIn = "Se connecter",
            Lead = "Votre boutique en ligne en une minute",
            LeadHint =
                "Un numéro de téléphone suffit. Ajoutez ce que vous vendez, partagez le lien sur WhatsApp, et les "
                + "commandes arrivent sur votre téléphone.",
            OpenYourShop = "Ouvrir votre boutique",
            WithPhone = "Connectez-vous avec votre téléphone",
            WithPhoneHint = "Ni mot de passe, ni formulaire. Un code par message, et vous y êtes.",
            AddGoods = "Ajoutez ce que vous vendez",
            AddGoodsHint = "Une photo, un prix, c’est fait. Deux mille plats ou deux robes.",
            ShareLink = "Partagez le lien",
            ShareLinkHint = "Sur WhatsApp, sur Instagram, en code QR sur votre comptoir.",
            Why = "Fait pour votre façon de vendre",
            WhyPay = "Paiement à la livraison, ou UPI directement sur votre compte",
            WhyFast = "Des pages qui s’ouvrent aussitôt, même sur un téléphone lent",
            WhyOrders = "Voyez les commandes dès leur arrivée ; confirmez, préparez, expédiez d’un geste",
            WhyYours = "Vos couleurs, votre langue, votre lien",
            Means = "Dukaan veut dire boutique.",
            NoShopTitle = "Cette boutique n’existe pas",
            NoShop = "Il n’y a pas de boutique sous ce lien",
            NoShopHint = "Vérifiez le lien, ou redemandez-le au vendeur.",
            WhatIs = "Qu’est-ce que Dukaan ?",
            NoOrderTitle = "Cette commande n’existe pas",
            NoOrder = "Il n’y a pas de commande sous ce lien",
            NoOrderHint = "Vérifiez que le lien est complet, ou demandez au vendeur.",
            NothingHere = "Rien ici",
            TooManyTries = "Trop d’essais",
            BusyNow = "Très occupé en ce moment",
            WentWrong = "Une erreur est survenue",
            DidNotWork = "Cela n’a pas fonctionné",
            GoBack = "Retour",
        };
}
