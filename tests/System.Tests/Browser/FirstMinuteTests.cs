using System.Diagnostics;
using Microsoft.Playwright;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace Dukaan.System.Tests.Browser;

/// <summary>
/// How long it takes to open a shop and have its link, on a phone, with a person's typing. The figure is printed; nothing is asserted about
/// it, since machines differ.
/// </summary>
public sealed class FirstMinuteTests(ITestOutputHelper output)
{
    /// <summary>Milliseconds a key: 40 words a minute.</summary>
    private const float Key = 300;

    private const string Number = "9800000777";

    [Fact]
    public async Task A_seller_signs_up_opens_a_shop_and_copies_its_link()
    {
        var site = await Site.Url();
        await using var phone = await Phone.Open("first-minute", site);
        await phone.Go("/dashboard/signin");
        var started = Stopwatch.GetTimestamp();

        await Type(phone, "Your phone number", Number);
        await Press(phone, "Send me a code");
        await phone.Page.GetByLabel("Code from the message").WaitForAsync();
        await Type(phone, "Code from the message", await Phone.Code(site, $"+91{Number}"));
        await Press(phone, "Continue");
        await Type(phone, "Shop name", "Meera Sweets");
        await Press(phone, "Open my shop");
        await Expect(phone.Page.GetByRole(AriaRole.Heading, new() { Name = "Meera Sweets is live" })).ToBeVisibleAsync();
        var link = await phone.Page.GetByLabel("Your shop's link").InputValueAsync();
        await Press(phone, "Copy");

        var took =
            $"From the first key to the copied link: {Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s, of which "
            + $"{Keys * Key / 1000:0.0} s are typing.";
        output.WriteLine(took);
        await phone.Page.GotoAsync(link);
        await Expect(phone.Page.GetByText("Meera Sweets").First).ToBeVisibleAsync();
        phone.AssertNothingBroke();
    }

    private static int Keys => Number.Length + "123456".Length + "Meera Sweets".Length;

    private static Task Type(Phone phone, string label, string text) =>
        phone.Page.GetByLabel(label).PressSequentiallyAsync(text, new() { Delay = Key });

    private static Task Press(Phone phone, string button) =>
        phone.Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
}
