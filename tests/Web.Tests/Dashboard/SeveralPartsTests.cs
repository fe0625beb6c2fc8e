namespace Dukaan.Web.Tests.Dashboard;

/// <summary>
/// Without script: of several things to save on one page, saving one, or its refusal, loses nothing of what is typed for the others.
/// </summary>
public sealed class SeveralPartsTests(DashboardCollection.Running running) : DashboardTest(running)
{
    [Theory]
    [InlineData("asha@okaxis", 200)]
    [InlineData("no address", 422)]
    public async Task Saving_one_part_of_the_payments_keeps_what_is_typed_in_the_others(string vpa, int status)
    {
        using var shop = await NewShop();
        await shop.Open("payments");

        await shop.Submit(
            "payments/direct",
            ("vpa", vpa),
            ("keyId", "rzp_test_1"),
            ("key", "a-secret"),
            ("webhookSecret", "b-secret"),
            ("-offered", ""),
            ("reservationMinutes", "45")
        );

        shop.Browser.Is(status);
        var form = shop.Page.Form(shop.Url("payments/online"));
        Assert.Equal(
            (vpa, "rzp_test_1", "a-secret", "b-secret", null, "45", "48"),
            (
                form["vpa"],
                form["keyId"],
                form["key"],
                form["webhookSecret"],
                form["offered"],
                form["reservationMinutes"],
                form["confirmationHours"]
            )
        );
        await shop.Submit("payments/waiting");
        Assert.Equal("45", (await shop.Open("payments")).Form(shop.Url("payments/waiting"))["reservationMinutes"]);
    }

    [Fact]
    public async Task A_part_of_the_payments_that_is_saved_alone_leads_back_to_the_page_with_nothing_unsaved()
    {
        using var shop = await NewShop();
        await shop.Open("payments");
        await shop.Submit("payments/waiting", ("reservationMinutes", "45"));
        Assert.Equal(shop.Url("payments"), shop.Browser.At);
        Assert.DoesNotContain("data-unsaved", shop.Page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Saving_the_options_keeps_the_prices_that_are_being_typed_and_saving_those_the_options()
    {
        using var shop = await NewShop();
        var id = await shop.AddProduct("Shirt", "500");
        await shop.Open($"products/{id}/variants");
        await shop.Submit($"products/{id}/options", ("option0.name", "Size"), ("option0.values", "S, M"));
        var variants = System
            .Text.RegularExpressions.Regex.Matches(shop.Page.Html, "name=\"([0-9a-z]{26})\\.price\"")
            .Select(match => match.Groups[1].Value)
            .ToArray();

        await shop.Submit(
            $"products/{id}/options",
            ("option0.values", "S, M, L"),
            ($"{variants[0]}.price", "650"),
            ($"{variants[1]}.stock", "7")
        );
        shop.Browser.Is(200);
        Assert.True(shop.Page.Says("Saved."), shop.Page.Text);
        var form = shop.Page.Form(shop.Url($"products/{id}/variants"));
        Assert.Equal(("650", "7", "500"), (form[$"{variants[0]}.price"], form[$"{variants[1]}.stock"], form[$"{variants[1]}.price"]));

        await shop.Submit($"products/{id}/variants", ("option1.name", "Colour"), ("option1.values", "Red"));
        shop.Browser.Is(200);
        form = shop.Page.Form(shop.Url($"products/{id}/options"));
        Assert.Equal(("Colour", "Red", "650"), (form["option1.name"], form["option1.values"], form[$"{variants[0]}.price"]));
        Assert.Contains(".price\" value=\"650\"", (await shop.Open($"products/{id}/variants")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_of_variants_that_new_options_replace_stands_above_the_new_ones()
    {
        using var shop = await NewShop();
        var id = await shop.AddProduct("Shirt", "500");
        await shop.Open($"products/{id}/variants");
        await shop.Submit($"products/{id}/options", ("option0.name", "Size"), ("option0.values", "S, M"));
        var variant = System.Text.RegularExpressions.Regex.Match(shop.Page.Html, "name=\"([0-9a-z]{26})\\.price\"").Groups[1].Value;

        await shop.Submit($"products/{id}/options", ("option0.values", "Large, Huge"), ($"{variant}.price", "651"));

        shop.Browser.Is(200);
        Assert.True(shop.Page.Says("S: 651"), shop.Page.Text);
    }

    [Theory]
    [InlineData("confirm", 200)]
    [InlineData("reject", 422)]
    public async Task A_step_of_an_order_keeps_what_is_typed_for_other_steps(string step, int status)
    {
        using var shop = await NewShop();
        var order = await Order(shop, await shop.AddProduct());
        await shop.Open($"orders/{order}");

        await shop.Submit(
            $"orders/{order}/{step}",
            ("note.reason", "Ring before noon"),
            ("cancel.reason", "Cannot be reached"),
            ("edit.address.line1", "14 MI Road")
        );

        shop.Browser.Is(status);
        var form = shop.Page.Form(shop.Url($"orders/{order}/note"));
        Assert.Equal(
            ("Ring before noon", "Cannot be reached", "14 MI Road"),
            (form["note.reason"], form["cancel.reason"], form["edit.address.line1"])
        );
        await shop.Submit($"orders/{order}/note");
        form = shop.Page.Form(shop.Url($"orders/{order}/note"));
        Assert.True(shop.Page.Says("Ring before noon"), shop.Page.Text);
        Assert.Equal(("", "Cannot be reached", "14 MI Road"), (form["note.reason"], form["cancel.reason"], form["edit.address.line1"]));
    }

    [Fact]
    public async Task What_was_typed_for_a_step_that_is_not_possible_any_more_stands_on_the_page_and_what_nobody_typed_is_as_it_is_now()
    {
        using var shop = await NewShop();
        var order = await Order(shop, await shop.AddProduct());
        var old = (await shop.Open($"orders/{order}")).Form(shop.Url($"orders/{order}/reject"));
        await shop.Submit($"orders/{order}/edit", ("edit.address.line1", "14 MI Road"));
        await shop.Submit($"orders/{order}/confirm");

        await shop.Browser.Send(old, ("reject.reason", "We have no more ghee"));

        shop.Browser.Is(412);
        Assert.True(shop.Page.Says("We have no more ghee"), shop.Page.Text);
        Assert.Equal("14 MI Road", shop.Page.Form(shop.Url($"orders/{order}/edit"))["edit.address.line1"]);
    }

    [Fact]
    public async Task Enter_presses_no_button_that_was_not_meant()
    {
        using var shop = await NewShop();
        var page = await shop.Open($"orders/{await Order(shop, await shop.AddProduct())}");
        Assert.Matches("<form [^>]*data-parts[^>]*>(<input type=\"hidden\"[^>]*>)*<button type=\"submit\" disabled hidden>", page.Html);
    }
}
