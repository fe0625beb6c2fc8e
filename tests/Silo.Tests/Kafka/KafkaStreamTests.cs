using Dukaan.Silo.Kafka;
using Dukaan.TestKit;
using Microsoft.Extensions.Logging;

namespace Dukaan.Silo.Tests.Kafka;

/// <summary>Streams over Kafka: the same promises, and that what happens to messages on the way is never silent.</summary>
public sealed class KafkaStreamTests(KafkaFixture kafka) : StreamProviderTests(() => kafka.Silo), IClassFixture<KafkaFixture>
{
    [Fact]
    public async Task A_message_that_is_none_of_ours_goes_to_the_dead_letters_and_those_behind_it_arrive()
    {
        var source = new EventSource(Silo);
        await source.Publish("1");
        using var dead = Silo.Services.Counter(KafkaMeter.Name, "dukaan.kafka.dead_letters");
        await kafka.Produce(source.Store, "not one of ours");
        await source.Publish("2");

        Assert.Equal(Numbers(1, 2), await Heard(source, 2));
        var letter = await kafka.DeadLetterOf(source.Store);
        Assert.Equal("not one of ours", letter.Value);
        Assert.Equal("malformed", letter.Reason);
        Assert.True(dead.Of("reason", "malformed") > 0, "A message that is none of ours must be in the metrics.");
        Assert.True(kafka.Log.Has(LogLevel.Error, "dead letters", source.Store, "malformed"), "It must be in the log, with its key.");
    }

    [Fact]
    public async Task An_event_that_its_listener_never_takes_goes_to_the_dead_letters_and_those_behind_it_arrive()
    {
        var source = new EventSource(Silo);
        await Listener(source).Refuse("1");
        await source.Count(2);

        Assert.Equal(["2"], await Heard(source, 1));
        var letter = await kafka.DeadLetterOf(source.Store);
        Assert.Equal("1", letter.Value);
        Assert.Equal("undelivered", letter.Reason);
        Assert.True(kafka.Log.Has(LogLevel.Error, "dead letters", source.Store, "undelivered"), "It must be in the log, with its store.");
    }
}
