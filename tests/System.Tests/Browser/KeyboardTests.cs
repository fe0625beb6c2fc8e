using Dukaan.TestKit.Api;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dukaan.System.Tests.Browser;

/// <summary>
/// Somebody who uses no mouse and no touch buys something, and always sees where they are (WCAG 2.2: 2.1.1, 2.4.7, 2.4.11).
/// </summary>
public sealed class KeyboardTests
{
    private const int MostTabs = 60;

    // What has the focus: whether it is on the screen, not behind something else, and shows that it has it.
    private const string Seen = """
        () => {
          const at = document.activeElement;
          if (!at || at === document.body) return '';
          const label = at.closest('label') ?? at;
          const box = label.getBoundingClientRect();
          const name = at.outerHTML.slice(0, 90);
          if (box.width === 0 || box.bottom <= 0 || box.top >= innerHeight) return `${name} is not on the screen`;
          const [x, y] = [Math.min(innerWidth - 1, Math.max(0, box.left + box.width / 2)), box.top + Math.min(box.height, innerHeight) / 2];
          const top = document.elementFromPoint(x, Math.min(innerHeight - 1, Math.max(0, y)));
          if (top && !label.contains(top) && !top.contains(label)) return `${name} is behind ${top.outerHTML.slice(0, 90)}`;
          const shows = [at, at.nextElementSibling, at.closest('.find'), at.closest('label')].filter(Boolean)
            .some(each => getComputedStyle(each).outlineStyle !== 'none' && getComputedStyle(each).outlineWidth !== '0px');
          return shows ? '' : `${name} does not show that it has the focus`;
        }
        """;

    [Fact]
    public async Task A_shopper_buys_with_the_keyboard_alone_and_always_sees_the_focus()
    {
        var site = await Site.Url();
        using var seller = await SellerClient.SignIn(site, "+919800000351");
        var shop = await seller.OpenShop("Keyboard shop");
        for (var i = 0; i < 12; i++)
        {
            await shop.AddProduct($"Lamp {i}", 10_000, "Lamps");
        }

        await shop.AddProduct("Brass lantern", 45_000, "Lanterns");
        await using var phone = await Phone.Open("keyboard", site);
        var (page, hidden) = (phone.Page, new List<string>());

        // Where it scrolls to is looked at, not how.
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await phone.Go($"/s/{shop.Slug}");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Skip to content" })).ToBeFocusedAsync();
        await To("a[href$='/p/brass-lantern']");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Brass lantern" })).ToBeVisibleAsync();
        await To("form.order button.button");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".toast")).ToBeVisibleAsync();
        await To(".toast");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/cart");
        await To("a[href$='/checkout']");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/checkout");
        foreach (
            var (field, text) in new[]
            {
                ("[name=name]", "Meera"),
                ("[name=phone]", "9811122266"),
                ("[name=line1]", "4 Lake View"),
                ("[name=city]", "Udaipur"),
            }
        )
        {
            await To(field);
            await page.Keyboard.TypeAsync(text);
        }

        await To("[name=payment]");
        await To("button.button.wide");
        await phone.Shot("checkout");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/o/**", new() { WaitUntil = WaitUntilState.Commit });
        await Expect(page.GetByText("Brass lantern").First).ToBeVisibleAsync();
        Assert.True(hidden.Count == 0, $"Open these with the keyboard and mend them:\n{string.Join('\n', hidden.Distinct())}");
        phone.AssertNothingBroke();

        async Task To(string selector)
        {
            for (var i = 0; i < MostTabs; i++)
            {
                if (await page.EvaluateAsync<bool>("selector => document.activeElement?.matches(selector) ?? false", selector))
                {
                    return;
                }

                await page.Keyboard.PressAsync("Tab");
                if (await page.EvaluateAsync<string>(Seen) is { Length: > 0 } wrong)
                {
                    hidden.Add($"{new Uri(page.Url).AbsolutePath}: {wrong}");
                }
            }

            Assert.Fail($"No {selector} gets the focus on {page.Url} within {MostTabs} presses of Tab.");
        }
    }
}
