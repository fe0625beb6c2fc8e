using System.Text;
using Confluent.Kafka;
using Dukaan.Events;
using Dukaan.Silo.Kafka;

namespace Dukaan.Silo.Tests.Kafka;

/// <summary>How an event looks in Kafka, where others read it too.</summary>
public sealed class EventMessageTests
{
    private static readonly StoreEvent Event = new(
        Topics.Orders,
        "01STORE",
        "order/01STORE/01ORDER",
        3,
        1,
        "order.placed",
        2,
        """{"total":150}""",
        new DateTimeOffset(2026, 11, 21, 9, 30, 0, TimeSpan.Zero)
    );

    [Fact]
    public void An_event_comes_back_as_it_was_with_the_region_it_came_from()
    {
        Assert.True(EventMessage.TryRead(Topics.Orders, EventMessage.Write(Event, "bom1"), out var read, out _));
        Assert.Equal(Event with { Region = "bom1" }, read);
    }

    [Fact]
    public void The_trace_of_the_change_travels_in_the_header_of_W3C_and_nothing_where_there_is_none()
    {
        const string Trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        var traced = EventMessage.Write(Event with { Trace = Trace }, "bom1");

        Assert.Equal(Trace, Encoding.UTF8.GetString(traced.Headers.GetLastBytes("traceparent")));
        Assert.True(EventMessage.TryRead(Topics.Orders, traced, out var read, out _));
        Assert.Equal(Trace, read.Trace);
        Assert.False(EventMessage.Write(Event, "bom1").Headers.TryGetLastBytes("traceparent", out _));
    }

    [Fact]
    public void The_key_is_the_store_and_the_value_is_the_payload_itself()
    {
        var message = EventMessage.Write(Event, "bom1");

        Assert.Equal("01STORE", message.Key);
        Assert.Equal("""{"total":150}""", Encoding.UTF8.GetString(message.Value));
    }

    [Theory]
    [InlineData("aggregate")]
    [InlineData("version")]
    [InlineData("index")]
    [InlineData("type")]
    [InlineData("schema")]
    public void A_message_without_a_header_is_refused_by_the_headers_name(string header)
    {
        var message = EventMessage.Write(Event, "bom1");
        message.Headers.Remove(header);

        Assert.False(EventMessage.TryRead(Topics.Orders, message, out _, out var problem));
        Assert.Contains(header, problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("version", "-1")]
    [InlineData("schema", "99999999999")]
    [InlineData("index", "one")]
    public void A_number_that_is_none_is_refused(string header, string value)
    {
        var message = EventMessage.Write(Event, "bom1");
        message.Headers.Remove(header);
        message.Headers.Add(header, Encoding.UTF8.GetBytes(value));

        Assert.False(EventMessage.TryRead(Topics.Orders, message, out _, out _), $"{header} = {value} should not be believed.");
    }

    [Fact]
    public void A_message_without_key_value_or_headers_is_refused()
    {
        Assert.False(EventMessage.TryRead(Topics.Orders, new Message<string, byte[]>(), out _, out _));
        Assert.False(EventMessage.TryRead(Topics.Orders, new Message<string, byte[]> { Key = "k", Value = [1] }, out _, out _));
    }

    /// <summary>Another program may publish too; should the rule ever change, a store's events would stand in two partitions.</summary>
    [Theory]
    [InlineData("", 5)]
    [InlineData("01KAR0Q3T5", 7)]
    [InlineData("01KAR0Q3T6", 2)]
    public void A_stores_partition_is_the_same_for_ever(string store, int partition) =>
        Assert.Equal(partition, KafkaPartitions.Of(store, 8));
}
