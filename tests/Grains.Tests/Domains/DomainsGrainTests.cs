using Dukaan.Domains;
using Dukaan.Stores;
using Dukaan.TestKit;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Domains;

public class DomainsGrainTests(ShopFixture fixture) : IClassFixture<ShopFixture>
{
    private readonly string _name = $"shop.{Ids.Token()}.example";

    [Fact]
    public async Task A_name_that_leads_here_and_bears_the_shops_proof_is_served_at_the_next_look()
    {
        var shop = await fixture.NewShop();
        var before = (await shop.Catalog.Snapshot())!.Version;
        Assert.Equal(DomainState.Waiting, (await Domains(shop).Add(_name)).OrThrow().State);
        Assert.Empty((await shop.Store.Get())!.Profile.Domains);

        fixture.Names.SetUp(_name, shop.Id);
        var view = (await Domains(shop).Check(_name)).OrThrow();

        Assert.Equal((DomainState.Verified, DomainFinding.Fine, true), (view.State, view.Finding, view.Primary));
        Assert.Equal([_name], (await shop.Store.Get())!.Profile.Domains.AsEnumerable());
        var catalog = (await shop.Catalog.Snapshot())!;
        Assert.Equal((before + 1, _name), (catalog.Version, Assert.Single(catalog.Store.Domains)));
        Assert.Equal(shop.Id, (await Holder())?.StoreId);
    }

    [Fact]
    public async Task Whoever_types_a_name_that_points_here_and_cannot_prove_it_keeps_nobody_from_it()
    {
        var (thief, owner) = (await fixture.NewShop(), await fixture.NewShop());
        fixture.Names.SetUp(_name, owner.Id);
        (await Domains(thief).Add(_name)).OrThrow();
        Assert.Equal(DomainFinding.NoProof, (await Domains(thief).Check(_name)).OrThrow().Finding);
        Assert.Null(await Holder());

        (await Domains(owner).Add(_name)).OrThrow();
        Assert.Equal(DomainState.Verified, (await Domains(owner).Check(_name)).OrThrow().State);
        Assert.Equal(owner.Id, (await Holder())?.StoreId);
    }

    [Fact]
    public async Task One_name_is_one_shops_and_is_the_others_when_the_first_lets_it_go()
    {
        var (one, two) = (await fixture.NewShop(), await fixture.NewShop());
        fixture.Names.Point(_name, FakeNames.Address);
        fixture.Names.Prove(_name, DomainProof.Of(one.Id), DomainProof.Of(two.Id)); // the owner has two shops, and moves it
        await Verify(one);
        (await Domains(two).Add(_name)).OrThrow();
        Assert.Equal((DomainState.Waiting, DomainFinding.Taken), State(await Domains(two).Check(_name)));

        (await Domains(one).Remove(_name)).OrThrow();
        fixture.Time.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal((DomainState.Verified, DomainFinding.Fine), State(await Domains(two).Check(_name)));
        Assert.Empty((await one.Store.Get())!.Profile.Domains);
    }

    [Fact]
    public async Task A_name_that_no_longer_points_here_is_lost_and_given_back()
    {
        var shop = await fixture.NewShop();
        fixture.Names.SetUp(_name, shop.Id);
        await Verify(shop);

        fixture.Names.Point(_name, "198.51.100.1");
        fixture.Time.Advance(SavedDomain.Between);
        await Domains(shop).Wake();
        Assert.Equal([_name], (await shop.Store.Get())!.Profile.Domains.AsEnumerable());
        fixture.Time.Advance(SavedDomain.Grace);
        await Domains(shop).Wake();

        Assert.Equal(DomainState.Lost, Assert.Single(await Domains(shop).List()).State);
        Assert.Empty((await shop.Store.Get())!.Profile.Domains);
        Assert.Null(await Holder());

        fixture.Names.Point(_name, FakeNames.Address);
        fixture.Time.Advance(SavedDomain.Grace);
        await Domains(shop).Wake();
        Assert.Equal([_name], (await shop.Store.Get())!.Profile.Domains.AsEnumerable());
    }

    [Fact]
    public async Task What_is_not_due_is_not_looked_at_and_a_button_pressed_twice_looks_once()
    {
        var shop = await fixture.NewShop();
        fixture.Names.SetUp(_name, shop.Id);
        await Verify(shop);
        var asked = fixture.Names.Asked;

        (await Domains(shop).Check(_name)).OrThrow();
        await Domains(shop).Wake();

        Assert.Equal(asked, fixture.Names.Asked);
    }

    [Fact]
    public async Task The_first_name_is_the_main_one_until_another_is_chosen_or_it_goes()
    {
        var shop = await fixture.NewShop();
        var www = $"www.{_name}";
        fixture.Names.SetUp(_name, shop.Id);
        fixture.Names.SetUp(www, shop.Id);
        await Verify(shop);
        Assert.Equal("domain-not-verified", (await Added(shop, www).MakePrimary(www)).Error?.Code);
        (await Domains(shop).Check(www)).OrThrow();
        Assert.Equal([_name, www], (await shop.Store.Get())!.Profile.Domains.AsEnumerable());

        (await Domains(shop).MakePrimary(www)).OrThrow();
        Assert.Equal([www, _name], (await shop.Store.Get())!.Profile.Domains.AsEnumerable());
        (await Domains(shop).Remove(www)).OrThrow();
        Assert.Equal([_name], (await shop.Store.Get())!.Profile.Domains.AsEnumerable());
    }

    [Theory]
    [InlineData("domains", 0, true)] // the wish to claim is saved, and nobody hears of it
    [InlineData("domains", 1, false)] // claimed, and not noted
    [InlineData("domains", 1, true)] // noted, and the store not told
    [InlineData("store", 0, true)] // told, and nobody hears of it
    public async Task Whatever_write_a_crash_interrupts_a_name_that_is_let_go_is_nobodys(string kind, int skip, bool committed)
    {
        var shop = await fixture.NewShop();
        fixture.Names.SetUp(_name, shop.Id);
        (await Domains(shop).Add(_name)).OrThrow();
        if (committed)
        {
            fixture.Faults.LoseAfterCommit(kind, shop.Id, skip);
        }
        else
        {
            fixture.Faults.LoseBeforeCommit(kind, shop.Id, skip);
        }

        await Assert.ThrowsAnyAsync<Exception>(() => Domains(shop).Check(_name));
        fixture.Time.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal((DomainState.Verified, DomainFinding.Fine), State(await Domains(shop).Check(_name)));
        Assert.Equal((shop.Id, _name), ((await Holder())?.StoreId, Assert.Single((await shop.Store.Get())!.Profile.Domains)));

        (await Domains(shop).Remove(_name)).OrThrow();
        Assert.Null(await Holder());
        Assert.Empty((await shop.Store.Get())!.Profile.Domains);
    }

    [Fact]
    public async Task A_name_that_was_claimed_before_a_crash_and_proves_nothing_any_more_is_given_back()
    {
        var shop = await fixture.NewShop();
        fixture.Names.SetUp(_name, shop.Id);
        (await Domains(shop).Add(_name)).OrThrow();
        fixture.Faults.LoseBeforeCommit("domains", shop.Id, skip: 1); // the intent is saved, the name claimed, that not noted
        await Assert.ThrowsAnyAsync<Exception>(() => Domains(shop).Check(_name));
        await Domains(shop).List(); // wakes it: nobody presses the button

        await Eventually.Holds(async () => await Holder() is null, "a name that was not noted as the shop's must be free again");
    }

    [Theory]
    [InlineData("", "domain-empty")]
    [InlineData("not a name", "domain-invalid")]
    [InlineData("shops.dukaan.example", "domain-ours")]
    [InlineData("x.shops.dukaan.example", "domain-ours")]
    public async Task What_cannot_be_a_sellers_name_is_refused(string typed, string code)
    {
        var error = (await Domains(await fixture.NewShop()).Add(typed)).Error;
        Assert.Equal((code, "name"), (error?.Code, error?.Field));
    }

    [Fact]
    public async Task A_shop_has_so_many_names_and_no_more()
    {
        var shop = await fixture.NewShop();
        for (var i = 0; i < SavedDomains.Max; i++)
        {
            (await Domains(shop).Add($"s{i}.{_name}")).OrThrow();
        }

        Assert.Equal("too-many-domains", (await Domains(shop).Add(_name)).Error?.Code);
        Assert.True((await Domains(shop).Add($"s1.{_name}")).Ok, "a repeat is harmless");
    }

    private static (DomainState, DomainFinding) State(Result<DomainView> view) => (view.OrThrow().State, view.OrThrow().Finding);

    private IDomainsGrain Domains(TestShop shop)
    {
        Caller.Set(shop.Id, "seller:test");
        return fixture.Grains.GetGrain<IDomainsGrain>(shop.Id);
    }

    private IDomainsGrain Added(TestShop shop, string name)
    {
        Domains(shop).Add(name).Wait();
        return Domains(shop);
    }

    private async Task Verify(TestShop shop)
    {
        (await Domains(shop).Add(_name)).OrThrow();
        Assert.Equal(DomainState.Verified, (await Domains(shop).Check(_name)).OrThrow().State);
    }

    private Task<StoreNameClaim?> Holder() => fixture.Grains.GetGrain<IStoreNameGrain>(_name).Resolve();
}
