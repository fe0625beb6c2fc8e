using Dukaan.Sellers;

namespace Dukaan.Grains.Tests.Sellers;

public class SentCodeTests
{
    private readonly ManualTime _time = new();
    private readonly KnownRandomness _randomness = new();

    [Fact]
    public void The_code_is_not_in_what_is_kept()
    {
        var sent = SentCode.Make("424242", _randomness, _time.GetUtcNow());
        Assert.DoesNotContain("424242", System.Text.Json.JsonSerializer.Serialize(sent), StringComparison.Ordinal);
        Assert.True(sent.Matches("424242"));
        Assert.False(sent.Matches("424243"));
        Assert.False(sent.Matches(""));
    }

    [Fact]
    public void Two_phones_with_the_same_code_keep_different_hashes()
    {
        var now = _time.GetUtcNow();
        Assert.NotEqual(SentCode.Make("111111", _randomness, now).Hash, SentCode.Make("111111", _randomness, now).Hash);
    }

    [Fact]
    public void A_code_lives_ten_minutes_for_who_knows_its_challenge()
    {
        var now = _time.GetUtcNow();
        var sent = SentCode.Make("111111", _randomness, now);
        Assert.True(sent.Lives(sent.ChallengeId, now.AddMinutes(10).AddTicks(-1)));
        Assert.False(sent.Lives(sent.ChallengeId, now.AddMinutes(10)));
        Assert.False(sent.Lives("another", now));
        Assert.False((sent with { AttemptsLeft = 0 }).Lives(sent.ChallengeId, now));
    }

    [Fact]
    public void Five_codes_an_hour_and_then_the_oldest_has_to_be_an_hour_old()
    {
        var state = new SavedPhoneLogin();
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(TimeSpan.Zero, state.Wait(_time.GetUtcNow()));
            state = state.WithCode(SentCode.Make("111111", _randomness, _time.GetUtcNow()), _time.GetUtcNow());
            _time.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Equal(TimeSpan.FromMinutes(55), state.Wait(_time.GetUtcNow()));
        _time.Advance(TimeSpan.FromMinutes(55));
        Assert.Equal(TimeSpan.Zero, state.Wait(_time.GetUtcNow()));
    }
}
