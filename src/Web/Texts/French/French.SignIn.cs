using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class French
{
    private static SignInTexts SignIn =>
        new()
        {
            NewCodeSent = "Un nouveau code est en route. Le précédent reste valable jusqu’au bout de ses 10 minutes.",
            AskFirst = "Demandez d’abord un code.",
            TypeCode = "Saisissez le code",
            Step = (step, steps) => $"Étape {step} sur {steps}",
            SentTo = phone => $"Nous l’avons envoyé au {phone}.",
            AnotherNumber = "Un autre numéro ?",
            CodeFromMessage = "Code reçu par message",
            Spent = wrong => $"{wrong} Après cinq essais, un code ne vaut plus.",
            Continue = "Continuer",
            NothingCame = "Rien reçu ?",
            SendNewCode = "Envoyer un nouveau code",
            IsItYou = "Est-ce bien vous ?",
            FreshCode =
                "Cela change où va l’argent ou qui peut entrer. Nous avons envoyé un code à votre téléphone ; votre saisie "
                + "est conservée et suivra le code.",
            SignedOut = "Vous êtes déconnecté.",
            SignedOutEverywhere = "Vous êtes déconnecté de tous les appareils.",
            YourPhone = "Votre numéro de téléphone",
            Title = "Se connecter ou ouvrir sa boutique",
            OpenOrBack = "Ouvrez votre boutique, ou revenez-y",
            PhoneIsAll = "Votre numéro de téléphone suffit. Nous vous envoyons un code, jamais de publicité.",
            Country = "Pays",
            SendCode = "M’envoyer un code",
            InAMinute = "En ligne en moins d’une minute",
            CashAndUpi = "Paiement à la livraison et UPI",
            ShareOnWhatsApp = "Partagez votre lien sur WhatsApp",
            NameShop = "Nommez votre boutique",
            WhatName = "Comment s’appelle votre boutique ?",
            ChangeLater = "Tout peut être changé plus tard.",
            ShopName = "Nom de la boutique",
            NameExample = "Pâtisserie Léa",
            ChooseLink = "Choisir le lien moi-même",
            ShopLink = "Lien de votre boutique",
            LinkHint = "Lettres minuscules, chiffres et tirets. Laissez vide et nous le créons à partir du nom.",
            ShowNumber = phone => $"Afficher mon numéro {phone} dans la boutique",
            ShowNumberHint =
                "Pour les appels et WhatsApp. Les clients qui paient à la livraison le cherchent. Modifiable dans les " + "réglages.",
            OpenMyShop = "Ouvrir ma boutique",
            Closed = "Fermée",
            Join = shop => $"Rejoindre {shop}",
            InvitesYou = "vous invite dans son équipe.",
            RoleOf = role => $"Votre rôle : {role}",
            JoinTeam = "Rejoindre l’équipe",
            Welcome = shop => $"Bienvenue dans l’équipe de {shop}.",
            LeftTeam = "Vous avez quitté l’équipe.",
            Invitation = "Invitation",
            NotOpenForYou = "Cette invitation n’est pas ouverte pour vous",
            NotOpenWhy =
                "Elle a peut-être expiré, ou elle est pour un autre numéro. Demandez-en une nouvelle au propriétaire, ou "
                + "connectez-vous avec le numéro invité.",
            SignInOther = "Se connecter avec un autre numéro",
        };
}
