using Dukaan.Sellers;

namespace Dukaan.Grains.Tests.Sellers;

public class SavedPhoneCodesTests
{
    private readonly ManualTime _time = new();
    private readonly KnownRandomness _randomness = new();
    private SavedPhoneCodes _state = new();

    private DateTimeOffset Now => _time.GetUtcNow();

    [Fact]
    public void A_code_lives_ten_minutes_for_who_knows_its_challenge_whatever_is_asked_for_after_it()
    {
        var first = Ask("home");
        var second = Ask("elsewhere");
        Assert.Equal((first, second), (_state.Find(first.ChallengeId, Now), _state.Find(second.ChallengeId, Now)));
        Assert.Null(_state.Find("another", Now));
        _time.Advance(TimeSpan.FromMinutes(10) - TimeSpan.FromTicks(1));
        Assert.Equal(first, _state.Find(first.ChallengeId, Now));
        _time.Advance(TimeSpan.FromTicks(1));
        Assert.Null(_state.Find(first.ChallengeId, Now));
    }

    [Fact]
    public void An_address_has_five_codes_an_hour_and_then_the_oldest_has_to_be_an_hour_old()
    {
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(TimeSpan.Zero, _state.Wait("home", Now));
            Ask("home");
            _time.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Equal(TimeSpan.FromMinutes(55), _state.Wait("home", Now));
        Assert.Equal(TimeSpan.Zero, _state.Wait("elsewhere", Now));
        _time.Advance(TimeSpan.FromMinutes(55));
        Assert.Equal(TimeSpan.Zero, _state.Wait("home", Now));
    }

    [Fact]
    public void Strangers_have_ten_codes_an_hour_together_of_which_the_last_are_for_addresses_that_asked_for_none()
    {
        AskAll("stranger-1", "stranger-2");
        Assert.Equal(7, _state.Asked.Length);
        Assert.True(_state.Wait("stranger-2", Now) > TimeSpan.Zero);

        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(TimeSpan.Zero, _state.Wait($"fresh-{i}", Now));
            Ask($"fresh-{i}");
        }

        Assert.Equal(TimeSpan.FromHours(1), _state.Wait("fresh-3", Now));
    }

    [Fact]
    public void Strangers_have_fifty_codes_a_day_together()
    {
        for (var i = 0; i < 50; i++)
        {
            Assert.Equal(TimeSpan.Zero, _state.Wait($"stranger-{i}", Now));
            Ask($"stranger-{i}");
            _time.Advance(TimeSpan.FromMinutes(6));
        }

        Assert.Equal(TimeSpan.FromHours(19), _state.Wait("stranger-50", Now)); // the first was 5 hours ago
    }

    [Fact]
    public void Whatever_strangers_ask_for_the_owner_gets_a_code_where_they_signed_in_before()
    {
        var first = Ask("home");
        _state = _state.WithRight(first, Now);
        for (var i = 0; _state.Wait($"stranger-{i}", Now) == TimeSpan.Zero; i++)
        {
            Ask($"stranger-{i}");
        }

        Assert.Equal(TimeSpan.Zero, _state.Wait("home", Now));
        var mine = Ask("home");
        Assert.Equal(mine, _state.Find(mine.ChallengeId, Now));
    }

    [Fact]
    public void Whatever_strangers_ask_for_a_device_and_a_session_of_the_owner_have_codes_of_their_own()
    {
        var first = Ask("home");
        for (var i = 0; _state.Wait($"stranger-{i}", Now) == TimeSpan.Zero; i++)
        {
            Ask($"stranger-{i}");
        }

        Assert.NotEqual(TimeSpan.Zero, _state.Wait("device", Now));
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(TimeSpan.Zero, _state.Wait("device", Now, known: true));
            _state = _state.WithCode(first with { From = "device" }, Now, known: true);
        }

        Assert.Equal(TimeSpan.FromHours(1), _state.Wait("device", Now, known: true));
        Assert.Equal(TimeSpan.Zero, _state.Wait("session", Now, known: true));
        Assert.Equal("", _state.Codes[^1].From); // and no address of the owner's is forgotten for it
    }

    [Fact]
    public void Of_an_hour_of_guessing_at_all_codes_that_strangers_may_ask_for_thirty_guesses_are_heard()
    {
        var heard = 0;
        for (var i = 0; _state.Wait($"stranger-{i}", Now) == TimeSpan.Zero; i++)
        {
            var code = Ask($"stranger-{i}");
            while (_state.Find(code.ChallengeId, Now) is { } live)
            {
                _state = _state.WithWrong(live, Now);
                heard++;
            }
        }

        Assert.InRange(heard, 20, 30);
        var owners = Ask("home"); // asked for just before strangers had all
        Assert.NotNull(_state.Find(owners.ChallengeId, Now)); // and its right answer is taken
    }

    private SentCode Ask(string from)
    {
        var code = SentCode.Make("111111", _randomness, Now) with { From = from };
        _state = _state.WithCode(code, Now);
        return code;
    }

    private void AskAll(params string[] addresses)
    {
        foreach (var address in addresses)
        {
            while (_state.Wait(address, Now) == TimeSpan.Zero)
            {
                Ask(address);
            }
        }
    }
}
