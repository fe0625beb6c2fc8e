using System.Reflection;
using Dukaan.Silo.Deliveries;
using Dukaan.Web.Texts;
using Dukaan.Web.Webhooks;

namespace Dukaan.Web.Tests.Webhooks;

public sealed class WebhookNotesTests
{
    private static readonly string[] Notes =
    [
        .. typeof(DeliveryNotes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(each => (string)each.GetRawConstantValue()!),
        DeliveryNotes.Answered(503),
        DeliveryNotes.NoAnswerIn(10),
        DeliveryNotes.NotReached("ConnectionRefused"),
        "It took more than 30 seconds.",
        DeliveryNotes.Answered(410) + DeliveryNotes.GivenUp,
    ];

    public static TheoryData<string> Languages => [.. SellerLanguages.All.Select(each => each.Tag).Where(tag => tag != "en")];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_note_that_a_delivery_can_have_is_said_in_the_language(string tag)
    {
        var texts = SellerLanguages.Find(tag)!.Texts.Webhooks.Notes;

        Assert.All(Notes, note => Assert.NotEqual(note.Trim(), WebhookNotes.Say(texts, note).Trim()));
        Assert.Contains("503", WebhookNotes.Say(texts, DeliveryNotes.Answered(503)), StringComparison.Ordinal);
    }

    [Fact]
    public void In_English_it_is_what_the_log_has() =>
        Assert.Equal(
            "It answered 410. Given up.",
            WebhookNotes.Say(English.Dashboard.Webhooks.Notes, DeliveryNotes.Answered(410) + DeliveryNotes.GivenUp)
        );
}
