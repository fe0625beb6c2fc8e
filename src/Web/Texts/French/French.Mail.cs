using Dukaan.Web.Texts.Dashboard;
using Dukaan.Web.Texts.Messages;

namespace Dukaan.Web.Texts;

internal static partial class French
{
    private static MailTexts Mail =>
        new()
        {
            Address = "E-mail (facultatif)",
            AddressHint = "Si vous l’indiquez, les messages sur votre commande y arrivent au lieu de votre téléphone.",
            Wrong = "Ce n’est pas une adresse e-mail. Écrivez-la comme nom@example.com.",
            Open = "Voir votre commande",
            Why = "Vous recevez ceci car cette adresse a été donnée avec une commande.",
            Stop = "Ne plus recevoir d’e-mails de cette boutique",
            Heading = "E-mails sur vos commandes",
            Ask = "{0} n’enverra plus d’e-mails à cette adresse. La page de votre commande montre toujours tout.",
            Stopped = "Vous ne recevez plus d’e-mails de {0}.",
            Start = "Recevoir à nouveau les e-mails",
            Started = "Vous recevez à nouveau les e-mails de {0}.",
            Want = "Je veux recevoir à cette adresse les e-mails sur mes commandes",
            On = "Vous recevez des e-mails sur vos commandes.",
            Bounces = "Les e-mails à cette adresse reviennent : les messages arrivent donc sur votre téléphone.",
            Email = "E-mail",
            Check = "Nous avons envoyé un e-mail à cette adresse. Ouvrez le lien qu’il contient.",
        };

    private static MessagesTexts Messages =>
        new()
        {
            Title = "Messages",
            Lead = "Ce que les clients reçoivent sur leurs commandes, et où vont leurs réponses.",
            ReplyTo = "Adresse e-mail pour les réponses",
            ReplyToHint = "Qui répond à un e-mail sur une commande écrit à cette adresse. Vide : les réponses n’arrivent à personne.",
            Email = "E-mail",
            Stopped = "Le client ne veut pas d’e-mails de votre boutique.",
            Bounces = "Les e-mails à cette adresse reviennent. Les messages vont sur le téléphone.",
            Examples = "Voir ce qui est envoyé",
            Event = "Ce qui s’est passé",
            Show = "Afficher",
            ToPhone = "Message sur le téléphone",
            ByMail = "E-mail",
            PlainMail = "E-mail sans mise en forme",
            ToYou = "Message pour vous",
            Nothing = "Rien n’est envoyé.",
            Try = "M’envoyer cet e-mail",
            Tried = "L’e-mail a été envoyé.",
            NotTried = "L’e-mail n’a pas pu être envoyé. Réessayez plus tard.",
            Off = "Ce site n’envoie pas d’e-mails.",
        };
}
