using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class English
{
    private static WebhooksTexts Webhooks =>
        new()
        {
            OrderEvents = "Orders: placed, changed",
            ProductEvents = "Products: added, changed, deleted",
            OrdersWord = "orders",
            ProductsWord = "products",
            CopySecret = "Copy this secret now",
            CopySecretHint = "It signs every message, so that your system can recognise forgeries. It is shown only once.",
            TheSecret = "The secret",
            Webhooks = "Webhooks",
            WebhooksHint =
                "Notify your own systems (accounting, warehouse, spreadsheet) of every order as it happens: a signed "
                + "message is posted to your address, and retried for a day if it does not arrive.",
            Events = "Events",
            AddWebhook = "Add webhook",
            AddedBefore = "This webhook was added already, and its secret was shown then.",
            IsOn = "The webhook is on.",
            IsOff = "The webhook is off. No events are sent.",
            TestSent = "A test event is on its way.",
            TryingAgain = "Trying again.",
            SentAgain = "It is being sent again.",
            Removed = "Removed.",
            Webhook = "Webhook",
            SendTest = "Send a test",
            NewSecret = "New secret…",
            ReplaceSecret = "Replace the secret",
            RemoveMore = "Remove…",
            RemoveNow = "Remove now",
            TryNow = "Try again now",
            NothingSent = "Nothing sent yet. Deliveries of the last seven days will appear here.",
            Response = "Response",
            Resend = "Resend",
            Failed = "Failed",
            AddedAt = when => $"added {when}",
            PausedUntil = (when, reason) => $"Paused after failures until {when}: {reason}",
            EventsWait = n => Plural.One(n, "1 event waits to be sent.", $"{n} events wait to be sent."),
            NothingLost = "Nothing is lost: each event is retried for a day.",
            TriedNext = (n, when) => Plural.One(n, $"Tried once; next {when}.", $"Tried {n} times; next {when}."),
            Tried = n => Plural.One(n, "Tried once.", $"Tried {n} times."),
            Notes = new()
            {
                Arrived = "Arrived.",
                NotPublic = "The address is not on the public internet, so nothing was sent.",
                Certificate = "Its TLS certificate is not valid for this address.",
                NoName = "Its name was not found.",
                BrokenOff = "It broke the connection off.",
                NoAnswer = "It did not answer.",
                WasOff = "The webhook was off or gone by then.",
                Paused = "Paused after failures.",
                Later = "It waits for its turn.",
                NotTried = "It could not be tried. The operator’s log has more.",
                GivenUp = "Given up.",
                Answered = status => $"It answered {status}.",
                NoAnswerIn = seconds => $"No answer in {seconds} seconds.",
                NotReached = reason => $"It cannot be reached ({reason}).",
            },
        };
}
