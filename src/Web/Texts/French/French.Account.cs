using Dukaan.Web.Texts.Accounts;

namespace Dukaan.Web.Texts;

internal static partial class French
{
    /// <summary>The accounts of shoppers.</summary>
    public static AccountTexts Account { get; } =
        new()
        {
            Title = "Mon compte",
            SignIn = "Se connecter",
            SignInHint = "Avec votre numéro de téléphone et un code, sans mot de passe.",
            SendCode = "Recevoir un code",
            TypeCode = "Saisissez le code",
            SentTo = "Nous avons envoyé un code au {0}.",
            Code = "Code reçu par message",
            Continue = "Continuer",
            AnotherNumber = "Utiliser un autre numéro",
            SendAgain = "Envoyer un nouveau code",
            CodeWrong = "Ce code est faux ou a expiré. Demandez-en un nouveau.",
            TooManyCodes = "Trop de codes ont été demandés. Réessayez plus tard.",
            PhoneCountry = "Nous n’envoyons pas de codes aux numéros de ce pays.",
            CodeNotSent = "Le code n’a pas pu être envoyé. Réessayez dans un instant.",
            CodeMessage = "{0} est votre code pour {1}. Il est valable 10 minutes. Ne le donnez à personne.",
            SignedInWith = "Connecté avec le {0}",
            SignOut = "Se déconnecter",
            SignOutEverywhere = "Se déconnecter de tous les appareils",
            Orders = "Mes commandes",
            NoOrders = "Aucune commande avec ce numéro pour le moment.",
            Older = "Commandes plus anciennes",
            BuyAgain = "Acheter à nouveau",
            NotThere = "N’est plus disponible : {0}",
            Guest = "Passée sans connexion. Le lien de votre message l’ouvre.",
            Addresses = "Mes adresses",
            NoAddresses = "L’adresse où vous commandez est gardée ici.",
            Edit = "Modifier",
            Delete = "Supprimer",
            Save = "Enregistrer",
            Wishes = "Liste d’envies",
            Wish = "Ajouter à la liste d’envies",
            NoWishes = "Votre liste d’envies est encore vide.",
            FillIn = "Connectez-vous : votre nom et votre adresse seront remplis.",
            NewAddress = "Une autre adresse",
            OtherShops = "Les autres boutiques de ce vendeur",
            ShareHint = "Utiliser mes adresses et ma connexion là-bas aussi : {0}. Les commandes restent dans leur boutique.",
            Share = "Les utiliser là-bas aussi",
            Shared = "Vos adresses et votre connexion fonctionnent là-bas aussi : {0}.",
            Unshare = "Ne plus partager",
        };
}
