using Dukaan.Stores;

namespace Dukaan.Grains.Tests.Stores;

public class StoreRulesTests
{
    private static readonly StoreProfile Now = Shops.Profile();

    [Fact]
    public void What_is_null_stays_and_the_revision_rises()
    {
        var next = StoreRules.Apply(Now, new ChangeStore("op", Name: " New name ")).OrThrow();
        Assert.Equal(Now with { Name = "New name", Revision = 2 }, next);
    }

    [Fact]
    public void A_change_that_changes_nothing_is_none() =>
        Assert.Same(Now, StoreRules.Apply(Now, new ChangeStore("op", Name: Now.Name)).OrThrow());

    [Fact]
    public void An_empty_text_clears_what_can_be_absent()
    {
        var full = Now with { Description = "d", Picture = "01k0000000000000000abcdefg", Phone = "+919876543210" };
        var next = StoreRules.Apply(full, new ChangeStore("op", Description: "", Picture: "", Phone: "", Vpa: "")).OrThrow();
        Assert.Equal(("", null, null, null), (next.Description, next.Picture, next.Phone, next.Vpa));
    }

    [Fact]
    public void Phone_address_and_colours_are_kept_in_one_form()
    {
        var next = StoreRules
            .Apply(Now, new ChangeStore("op", Phone: "+91 98765-43210", Vpa: " Asha@OkAxis ", Theme: new Theme("#ABCDEF", "#FFFFFF")))
            .OrThrow();
        Assert.Equal(("+919876543210", "asha@okaxis", new Theme("#abcdef", "#ffffff")), (next.Phone, next.Vpa, next.Theme));
    }

    public static TheoryData<ChangeStore, string> Refused =>
        new()
        {
            { new ChangeStore("op", Name: "  "), "name" },
            { new ChangeStore("op", Name: new string('n', 81)), "name" },
            { new ChangeStore("op", Name: "evil\u202ename"), "name" },
            { new ChangeStore("op", Description: new string('d', 501)), "description" },
            { new ChangeStore("op", Slug: "Not a slug"), "slug" },
            { new ChangeStore("op", Currency: "XXX"), "currency" },
            { new ChangeStore("op", Language: "klingon"), "language" },
            { new ChangeStore("op", TimeZone: "Mars/Olympus"), "timeZone" },
            { new ChangeStore("op", TimeZone: "../../etc/passwd"), "timeZone" },
            { new ChangeStore("op", TimeZone: "India Standard Time"), "timeZone" },
            { new ChangeStore("op", Theme: new Theme("red", "#ffffff")), "theme.accent" },
            { new ChangeStore("op", Theme: new Theme("#ffffff", "#fff;}body{")), "theme.background" },
            { new ChangeStore("op", Theme: new Theme("#ffffff", "#ffffff\n")), "theme.background" },
            { new ChangeStore("op", Picture: "../secret"), "picture" },
            { new ChangeStore("op", Phone: "12"), "phone" },
            { new ChangeStore("op", Vpa: "asha@gmail.com"), "vpa" },
            { new ChangeStore("op", Currency: "USD"), "vpa" }, // UPI pays in rupees
            { new ChangeStore("op", Vpa: "", CashOnDelivery: false), "cashOnDelivery" },
        };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_cannot_be_is_refused_with_its_field(ChangeStore change, string field)
    {
        var refused = StoreRules.Apply(Now, change);
        Assert.False(refused.Ok, $"{change} must be refused.");
        Assert.Equal(field, refused.Error.Field);
    }

    [Fact]
    public void A_store_that_moves_away_from_rupees_can_drop_its_upi_address_in_the_same_change() =>
        Assert.Equal("USD", StoreRules.Apply(Now, new ChangeStore("op", Currency: "USD", Vpa: "")).OrThrow().Currency);

    [Fact]
    public void The_sixth_former_link_is_given_back()
    {
        var store = new SavedStore { Profile = Now, Version = 1 };
        for (var i = 0; i < 6; i++)
        {
            store = store.Changed(store.Profile! with { Slug = $"link-{i}" }, $"op{i}", "");
        }

        Assert.Equal(["link-4", "link-3", "link-2", "link-1", "link-0"], store.Former.AsEnumerable());
        Assert.Equal("asha-sweets", Assert.Single(store.Leaving));
        Assert.False(store.GoesBy("asha-sweets"));
        Assert.True(store.GoesBy("1ink-4"), "a spelling of a kept name is that name");
    }

    [Fact]
    public void Going_back_to_a_former_link_makes_it_the_link_again()
    {
        var store = new SavedStore { Profile = Now, Version = 1 };
        store = store.Changed(Now with { Slug = "other" }, "op1", "").Changed(Now, "op2", "");
        Assert.Equal("asha-sweets", store.Profile!.Slug);
        Assert.Equal("other", Assert.Single(store.Former));
    }

    [Fact]
    public void An_answer_gets_its_version_once_the_catalog_was_shown()
    {
        var store = new SavedStore { Profile = Now, Version = 3 }.Changed(Now with { Name = "B" }, "op", "print");
        Assert.True(store.IsUnfinished());
        var shown = store.Shown(7);
        Assert.False(shown.IsUnfinished());
        Assert.Equal(7, shown.Changes[0].Answer.Version);
    }
}
