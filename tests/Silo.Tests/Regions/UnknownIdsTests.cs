using Dukaan.Silo.Regions;
using Dukaan.TestKit;

namespace Dukaan.Silo.Tests.Regions;

/// <summary>An id that no region has is asked for once in a while, however often it is guessed.</summary>
public sealed class UnknownIdsTests
{
    private readonly ManualTime _time = new();

    [Fact]
    public void An_id_is_remembered_for_seconds_and_then_asked_for_again()
    {
        var unknown = new UnknownIds(_time);
        Assert.False(unknown.Has("a"));
        unknown.Add("a");
        Assert.True(unknown.Has("a"));
        Assert.False(unknown.Has("b"));
        _time.Advance(UnknownIds.Life);
        Assert.False(unknown.Has("a"), "A store may have been opened under this id meanwhile.");
    }

    [Fact]
    public void Guessing_without_end_takes_bounded_memory()
    {
        var unknown = new UnknownIds(_time);
        for (var guess = 0; guess < 50_001; guess++)
        {
            unknown.Add($"{guess}");
        }

        Assert.False(unknown.Has("0"), "The first guesses must be forgotten.");
        Assert.True(unknown.Has("50000"), "The last guess is still known.");
    }
}
