using Confluent.Kafka;
using Dukaan.Silo.Kafka;

namespace Dukaan.Silo.Tests.Kafka;

/// <summary>A checkpoint never passes a message that is not done with.</summary>
public sealed class InFlightTests
{
    private readonly InFlight _messages = new();

    [Fact]
    public void Nothing_read_has_no_checkpoint() => Assert.Null(_messages.Safe("orders"));

    [Fact]
    public void What_was_read_and_not_delivered_is_read_again()
    {
        Read("orders", 7);
        Read("orders", 8);

        Assert.Equal(7, _messages.Safe("orders"));
        Assert.Equal(2, _messages.Count);
    }

    [Fact]
    public void What_was_delivered_is_not_read_again()
    {
        Read("orders", 7);
        var last = Read("orders", 8);
        _messages.Delivered([last]);

        Assert.Equal(9, _messages.Safe("orders"));
        Assert.Equal(0, _messages.Count);
    }

    [Fact]
    public void Each_topic_has_a_place_of_its_own()
    {
        var order = Read("orders", 7);
        Read("product_updates", 3);
        _messages.Delivered([order]);

        Assert.Equal(8, _messages.Safe("orders"));
        Assert.Equal(3, _messages.Safe("product_updates"));
    }

    [Fact]
    public void A_message_that_failed_holds_the_checkpoint_until_it_is_among_the_dead_letters()
    {
        var (failed, delivered) = (Read("orders", 7), Read("orders", 8));
        _messages.Dead(failed);
        _messages.Delivered([delivered]);
        Assert.Equal(7, _messages.Safe("orders"));

        _messages.Buried(failed);
        Assert.Equal(9, _messages.Safe("orders"));
    }

    [Fact]
    public void A_buried_message_does_not_carry_those_before_it_along()
    {
        var (_, failed) = (Read("orders", 7), Read("orders", 8));
        _messages.Dead(failed);
        _messages.Buried(failed);

        Assert.Equal(7, _messages.Safe("orders"));
    }

    [Fact]
    public void After_a_fence_nothing_is_left_and_numbers_go_on()
    {
        var before = Read("orders", 7);
        _messages.Clear();

        Assert.Null(_messages.Safe("orders"));
        Assert.True(Read("orders", 7) > before, "A delivery from before the fence must not be taken for one from after it.");
    }

    private long Read(string topic, long offset) =>
        _messages.Add(
            new ConsumeResult<string, byte[]>
            {
                Topic = topic,
                Offset = offset,
                Message = new Message<string, byte[]> { Timestamp = new Timestamp(DateTime.UtcNow) },
            }
        );
}
