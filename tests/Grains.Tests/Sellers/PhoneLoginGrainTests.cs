using Dukaan.Sellers;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Sellers;

public class PhoneLoginGrainTests(ShopFixture fixture) : IClassFixture<ShopFixture>
{
    private static int _phones;
    private readonly string _phone = $"+9177{Interlocked.Increment(ref _phones):D8}";

    private IPhoneLoginGrain Login => fixture.Grains.GetGrain<IPhoneLoginGrain>(_phone);

    private string LastCode => fixture.Messages.Sent.Last(message => message.To.E164 == _phone).Code!;

    private static string Wrong(string code) => code == "000000" ? "000001" : "000000";

    [Fact]
    public async Task A_code_makes_a_seller_and_the_next_one_finds_them_again()
    {
        var first = (await Login.RequestCode()).OrThrow();
        var sellerId = (await Login.Verify(first.Id, LastCode)).OrThrow();
        var second = (await Login.RequestCode()).OrThrow();
        Assert.Equal(sellerId, (await Login.Verify(second.Id, LastCode)).OrThrow());
        Assert.Equal(_phone, (await fixture.Grains.GetGrain<ISellerGrain>(sellerId).Get())?.Phone.E164);
    }

    [Theory]
    [InlineData("+49170{0}", "+490170{0}")] // with the trunk zero
    [InlineData("+3906{0}", "+396{0}")] // Italy's zero, which belongs to it, lost
    public async Task Whoever_signed_in_while_the_number_was_stored_wrong_is_the_same_seller(string right, string wrong)
    {
        var own = $"{Random.Shared.Next(1_000_000, 9_999_999)}{(right.StartsWith("+39", StringComparison.Ordinal) ? "1" : "")}";
        var former = await SignIn(string.Format(System.Globalization.CultureInfo.InvariantCulture, wrong, own));
        var phone = string.Format(System.Globalization.CultureInfo.InvariantCulture, right, own);
        Assert.Equal(former, await SignIn(phone));
        Assert.Equal(former, await SignIn(phone));
        Assert.Equal(phone, (await fixture.Grains.GetGrain<ISellerGrain>(former).Get())?.Phone.E164);
    }

    private async Task<string> SignIn(string phone)
    {
        var login = fixture.Grains.GetGrain<IPhoneLoginGrain>(phone);
        var challenge = (await login.RequestCode()).OrThrow();
        return (await login.Verify(challenge.Id, fixture.Messages.Sent.Last(message => message.To.E164 == phone).Code!)).OrThrow();
    }

    [Fact]
    public async Task The_message_says_what_the_code_is_for_and_ends_with_no_secret_but_the_code()
    {
        await Login.RequestCode();
        var message = fixture.Messages.Sent.Last(message => message.To.E164 == _phone);
        Assert.Equal($"{message.Code} is your Dukaan code. It works for 10 minutes. Never share it.", message.Text);
        Assert.Matches("^[0-9]{6}$", message.Code);
    }

    [Fact]
    public async Task A_code_works_once()
    {
        var challenge = (await Login.RequestCode()).OrThrow();
        (await Login.Verify(challenge.Id, LastCode)).OrThrow();
        Assert.Equal("wrong-code", (await Login.Verify(challenge.Id, LastCode)).Error?.Code);
    }

    [Fact]
    public async Task A_code_survives_five_attempts_at_guessing_it_no_longer()
    {
        var challenge = (await Login.RequestCode()).OrThrow();
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal("wrong-code", (await Login.Verify(challenge.Id, Wrong(LastCode))).Error?.Code);
        }

        Assert.Equal("wrong-code", (await Login.Verify(challenge.Id, LastCode)).Error?.Code);
    }

    [Fact]
    public async Task A_code_ends_after_ten_minutes()
    {
        var challenge = (await Login.RequestCode()).OrThrow();
        fixture.Time.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal("wrong-code", (await Login.Verify(challenge.Id, LastCode)).Error?.Code);
    }

    [Fact]
    public async Task A_code_works_though_strangers_asked_for_others_after_it_and_guessed_at_them()
    {
        var mine = (await Login.RequestCode("home")).OrThrow();
        var code = LastCode;
        var theirs = (await Login.RequestCode("elsewhere")).OrThrow();
        for (var i = 0; i < 6; i++)
        {
            await Login.Verify(theirs.Id, Wrong(LastCode));
        }

        (await Login.Verify(mine.Id, code)).OrThrow();
        Assert.Equal("wrong-code", (await Login.Verify(mine.Id, code)).Error?.Code);
    }

    [Fact]
    public async Task A_stranger_who_asks_for_all_that_one_may_does_not_keep_the_owner_from_a_code()
    {
        while ((await Login.RequestCode("stranger")).Ok) { }

        var mine = (await Login.RequestCode("home")).OrThrow();
        (await Login.Verify(mine.Id, LastCode)).OrThrow();
    }

    [Fact]
    public async Task The_sixth_code_in_an_hour_is_refused_and_says_when()
    {
        for (var i = 0; i < 5; i++)
        {
            (await Login.RequestCode()).OrThrow();
        }

        var error = (await Login.RequestCode()).Error;
        Assert.Equal((ErrorKind.TooMany, "too-many-codes"), (error?.Kind, error?.Code));
        Assert.InRange(error!.RetryAfter!.Value, TimeSpan.FromMinutes(50), TimeSpan.FromHours(1));
    }

    [Fact]
    public async Task A_message_that_cannot_be_sent_is_said_to_be_so()
    {
        fixture.Messages.Refuse = true;
        try
        {
            var error = (await Login.RequestCode()).Error;
            Assert.Equal((ErrorKind.Unavailable, true), (error?.Kind, error?.RetryAfter > TimeSpan.Zero));
        }
        finally
        {
            fixture.Messages.Refuse = false;
        }
    }

    [Fact]
    public async Task A_crash_after_the_code_was_used_up_costs_another_code_and_not_the_seller()
    {
        var challenge = (await Login.RequestCode()).OrThrow();
        fixture.Faults.LoseAfterCommit("phone-login", _phone);
        await Assert.ThrowsAnyAsync<Exception>(() => Login.Verify(challenge.Id, LastCode));
        Assert.Equal("wrong-code", (await Login.Verify(challenge.Id, LastCode)).Error?.Code);
        var next = (await Login.RequestCode()).OrThrow();
        var sellerId = (await Login.Verify(next.Id, LastCode)).OrThrow();
        Assert.NotNull(await fixture.Grains.GetGrain<ISellerGrain>(sellerId).Get());
    }
}
