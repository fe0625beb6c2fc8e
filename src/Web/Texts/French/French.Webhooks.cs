using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class French
{
    private static WebhooksTexts Webhooks =>
        new()
        {
            OrderEvents = "Commandes : passées, modifiées",
            ProductEvents = "Produits : ajoutés, modifiés, supprimés",
            OrdersWord = "commandes",
            ProductsWord = "produits",
            CopySecret = "Copiez ce secret maintenant",
            CopySecretHint = "Il signe chaque message, pour que votre système reconnaisse les faux. Il n’est affiché qu’une fois.",
            TheSecret = "Le secret",
            Webhooks = "Webhooks",
            WebhooksHint =
                "Prévenez vos propres systèmes (comptabilité, entrepôt, tableur) de chaque commande : un message signé est "
                + "envoyé à votre adresse, et renvoyé pendant un jour s’il n’arrive pas.",
            Events = "Événements",
            AddWebhook = "Ajouter un webhook",
            AddedBefore = "Ce webhook existe déjà, et son secret a été affiché alors.",
            IsOn = "Le webhook est activé.",
            IsOff = "Le webhook est désactivé. Aucun événement n’est envoyé.",
            TestSent = "Un événement d’essai est en route.",
            TryingAgain = "Nouvel essai.",
            SentAgain = "Il est renvoyé.",
            Removed = "Retiré.",
            Webhook = "Webhook",
            SendTest = "Envoyer un essai",
            NewSecret = "Nouveau secret…",
            ReplaceSecret = "Remplacer le secret",
            RemoveMore = "Retirer…",
            RemoveNow = "Retirer maintenant",
            TryNow = "Réessayer maintenant",
            NothingSent = "Rien d’envoyé. Les envois des sept derniers jours apparaîtront ici.",
            Response = "Réponse",
            Resend = "Renvoyer",
            Failed = "Échoué",
            AddedAt = when => $"ajouté {when}",
            PausedUntil = (when, reason) => $"En pause après des échecs jusqu’à {when} : {reason}",
            EventsWait = n => Plural.UpToOne(n, $"{n} événement attend d’être envoyé.", $"{n} événements attendent d’être envoyés."),
            NothingLost = "Rien n’est perdu : chaque événement est retenté pendant un jour.",
            TriedNext = (n, when) => $"Essayé {n} fois ; prochain essai {when}.",
            Tried = n => $"Essayé {n} fois.",
            Notes = new()
            {
                Arrived = "Bien reçu.",
                NotPublic = "L’adresse n’est pas sur l’internet public : rien n’a été envoyé.",
                Certificate = "Son certificat TLS n’est pas valable pour cette adresse.",
                NoName = "Son nom est introuvable.",
                BrokenOff = "La connexion a été coupée.",
                NoAnswer = "Il n’a pas répondu.",
                WasOff = "Le webhook était éteint ou supprimé à ce moment-là.",
                Paused = "En pause après des échecs.",
                Later = "En attente de son tour.",
                NotTried = "L’essai n’a pas pu se faire. Le journal de l’opérateur en dit plus.",
                GivenUp = "Abandonné.",
                Answered = status => $"Il a répondu {status}.",
                NoAnswerIn = seconds => $"Pas de réponse en {seconds} secondes.",
                NotReached = reason => $"Il est injoignable ({reason}).",
            },
        };
}
