using System.Collections.Immutable;
using Dukaan.Items;
using Dukaan.Orders;
using Dukaan.Saving;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Saving;

public class IdempotencyLogTests
{
    [Fact]
    public void A_repeat_gets_the_first_answer()
    {
        var answers = ImmutableArray<IdempotentAnswer<string>>.Empty.With("op", "print", "first", 10);
        Assert.Equal("first", answers.Find("op")!.Repeat("print").OrThrow());
    }

    [Fact]
    public void Another_command_under_the_same_id_is_refused()
    {
        var answers = ImmutableArray<IdempotentAnswer<string>>.Empty.With("op", "print", "first", 10);
        Assert.Equal("idempotency-key-reused", answers.Find("op")!.Repeat("other").Error?.Code);
    }

    [Fact]
    public void Only_the_newest_are_remembered()
    {
        var answers = ImmutableArray<IdempotentAnswer<int>>.Empty;
        for (var i = 0; i < 7; i++)
        {
            answers = answers.With($"op{i}", "", i, most: 3);
        }

        Assert.Equal([4, 5, 6], answers.Select(answer => answer.Answer));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("a\nb")]
    public void What_cannot_be_an_operation_id_is_refused(string? id) => Assert.NotNull(IdempotencyLog.CheckId(id));

    [Fact]
    public void An_operation_id_is_bounded() => Assert.NotNull(IdempotencyLog.CheckId(new string('x', 201)));

    [Fact]
    public void Fingerprints_tell_commands_apart()
    {
        var command = new PlaceOrder(
            [new QuoteLine("p", 1)],
            new Customer("A", new Phone("+911"), new Address("", "", "", ""), ""),
            PaymentMethod.Upi
        );
        Assert.Equal(Fingerprint.Of(command), Fingerprint.Of(command with { Lines = [new QuoteLine("p", 1)] }));
        Assert.NotEqual(Fingerprint.Of(command), Fingerprint.Of(command with { Lines = [new QuoteLine("p", 2)] }));
    }
}
