using Dukaan.Accounts;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Accounts;

/// <summary>What a shopper lets all shops of an owner use: nothing before they say so, and nothing after they took it back.</summary>
public sealed class OwnerAccountTests(ShopFixture fixture) : IClassFixture<ShopFixture>
{
    private SharedDetails Details =>
        new("Meera", [new AccountAddress("Meera", new Address("4 Lake View", "Udaipur", "313001", "IN"))], fixture.Time.GetUtcNow());

    private static int _phones;

    [Fact]
    public async Task Nothing_is_kept_and_nobody_is_signed_in_before_it_is_allowed()
    {
        var (account, _, _) = New();

        await account.Keep(Details.Addresses[0]);

        Assert.Null(await account.Open("session", proved: true));
        Assert.False(await account.Has("session"));
        Assert.Null(await account.Get());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task After_a_crash_while_it_is_taken_back_the_repeat_leaves_nothing(bool committed)
    {
        var (account, owner, phone) = New();
        await account.Allow(owner, phone, Details);
        Assert.NotNull(await account.Open("session", proved: true));
        Action<string, string, int> lose = committed ? fixture.Faults.LoseAfterCommit : fixture.Faults.LoseBeforeCommit;
        lose("owner-account", account.GetPrimaryKeyString(), 0);
        await Assert.ThrowsAnyAsync<Exception>(account.Revoke);

        await Eventually.Holds(
            async () =>
            {
                await account.Revoke();
                return true;
            },
            "the account must answer after the crash"
        );

        Assert.Null(await account.Get());
        Assert.False(await account.Has("session"));
        await account.Allow(owner, phone, new SharedDetails("", [], fixture.Time.GetUtcNow()));
        Assert.Empty((await account.Get())!.Addresses);
        Assert.False(await account.Has("session"), "A session of before must not come back.");
    }

    [Fact]
    public async Task Whoever_has_the_number_half_a_year_after_it_was_proved_sees_nothing_of_its_former_holder()
    {
        var (account, owner, phone) = New();
        await account.Allow(owner, phone, Details);

        fixture.Time.Advance(TimeSpan.FromDays(181));

        Assert.Null(await account.Get());
        Assert.Null(await account.Open("session", proved: true));
        await account.Allow(owner, phone, new SharedDetails("Ravi", [], fixture.Time.GetUtcNow()));
        Assert.Empty((await account.Get())!.Addresses);
    }

    [Fact]
    public async Task An_account_of_another_shop_waits_for_its_holder_from_when_the_phone_was_proved()
    {
        var phone = new Phone($"+9198111{Interlocked.Increment(ref _phones):D5}");
        var store = Ids.Token();
        Caller.Set(store, Caller.System);
        var account = fixture.Grains.GetGrain<IAccountGrain>(AccountKey.Of(store, phone));
        var proved = fixture.Time.GetUtcNow();
        fixture.Time.Advance(TimeSpan.FromDays(60));
        await account.Enter(phone, proved);
        var wanted = Ids.Token();
        await account.Wish([wanted], wanted: true);

        fixture.Time.Advance(TimeSpan.FromDays(100));
        var proved2 = fixture.Time.GetUtcNow(); // in another shop of the owner
        fixture.Time.Advance(TimeSpan.FromDays(40));
        Assert.Equal([wanted], (await account.Enter(phone, proved2)).Wishes.AsEnumerable());

        fixture.Time.Advance(TimeSpan.FromDays(141)); // 181 since it was proved: the number may be somebody else's
        await account.Open(phone, "session");
        Assert.Empty((await account.Get("session"))!.Wishes);
    }

    private (IOwnerAccountGrain Account, string Owner, Phone Phone) New()
    {
        var (owner, phone) = (Ids.Token(), new Phone($"+9198111{Interlocked.Increment(ref _phones):D5}"));
        return (fixture.Grains.GetGrain<IOwnerAccountGrain>(OwnerAccountKey.Of(owner, phone)), owner, phone);
    }
}
