using System.Text.RegularExpressions;
using Dukaan.Silo.Deliveries;
using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Webhooks;

/// <summary>Says a note of the log of deliveries in the language of the person who reads it.</summary>
internal static partial class WebhookNotes
{
    /// <param name="texts">The person's language.</param>
    /// <param name="note">As it is stored (<see cref="DeliveryNotes"/>); any other is returned as it is.</param>
    public static string Say(WebhookNoteTexts texts, string note) =>
        note.EndsWith(DeliveryNotes.GivenUp, StringComparison.Ordinal)
            ? $"{Say(texts, note[..^DeliveryNotes.GivenUp.Length])} {texts.GivenUp}"
            : note switch
            {
                DeliveryNotes.Arrived => texts.Arrived,
                DeliveryNotes.NotPublic => texts.NotPublic,
                DeliveryNotes.Certificate => texts.Certificate,
                DeliveryNotes.NoName => texts.NoName,
                DeliveryNotes.BrokenOff => texts.BrokenOff,
                DeliveryNotes.NoAnswer => texts.NoAnswer,
                DeliveryNotes.WasOff => texts.WasOff,
                DeliveryNotes.Paused => texts.Paused,
                DeliveryNotes.HostFull or DeliveryNotes.Restarted or DeliveryNotes.OtherHome => texts.Later,
                DeliveryNotes.NotTried => texts.NotTried,
                _ when Answered().Match(note) is { Success: true } status => texts.Answered(status.Groups[1].Value),
                _ when NoAnswerIn().Match(note) is { Success: true } seconds => texts.NoAnswerIn(seconds.Groups[1].Value),
                _ when NotReached().Match(note) is { Success: true } reason => texts.NotReached(reason.Groups[1].Value),
                _ => note,
            };

    [GeneratedRegex("^It answered ([0-9]+)\\.$")]
    private static partial Regex Answered();

    // The second is how an earlier release wrote it.
    [GeneratedRegex("^(?:No answer in|It took more than) ([0-9]+) seconds\\.$")]
    private static partial Regex NoAnswerIn();

    [GeneratedRegex("^It cannot be reached \\((\\w+)\\)\\.$")]
    private static partial Regex NotReached();
}
