namespace Dukaan.Web.Tests.Dashboard;

/// <summary>Sellers see every message as it is sent, and choose where the answers go.</summary>
public class MessagesPageTests(DashboardCollection.Running running) : DashboardTest(running)
{
    [Fact]
    public async Task A_message_is_shown_as_text_as_mail_and_in_another_language()
    {
        using var shop = await NewShop();
        var page = await shop.Open("messages?event=shipped&lang=en");
        Assert.True(page.Says("On its way. With BlueDart. Tracking number A1B2C3."), page.Text);
        Assert.Contains("<iframe sandbox", page.Html, StringComparison.Ordinal);
        Assert.Contains($"src=\"{shop.Url("messages/mail?event=shipped&amp;lang=en")}\"", page.Html, StringComparison.Ordinal);

        page = await shop.Open("messages?event=shipped&lang=ar");
        Assert.Contains("<pre lang=\"ar\" dir=\"auto\">", page.Html, StringComparison.Ordinal);
        var mail = await shop.Open("messages/mail?event=shipped&lang=ar");
        Assert.Contains("<html lang=\"ar\" dir=\"rtl\">", mail.Html, StringComparison.Ordinal);
        using var answer = await shop.Browser.Http.GetAsync(new Uri(shop.Url("messages/mail?event=shipped&lang=ar"), UriKind.Relative));
        var policy = string.Join(' ', answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("sandbox", policy, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_address_for_answers_is_checked_kept_and_can_be_tried()
    {
        using var shop = await NewShop();
        const string Here = "messages?event=placed&lang=en";
        await shop.Open(Here);
        await shop.Submit(Here, ("replyTo", "asha@nowhere"));
        shop.Browser.Is(422);
        Assert.Equal("asha@nowhere", shop.Page.Form(shop.Url(Here))["replyTo"]);

        await shop.Submit(Here, ("replyTo", "Asha@Example.COM"));
        Assert.Equal("Asha@example.com", (await shop.Open(Here)).Form(shop.Url(Here))["replyTo"]);
        var tried = await shop.Submit("messages/try?event=placed&lang=en");
        Assert.True(tried.Says("The e-mail was sent."), tried.Text);
    }
}
