namespace Dukaan.Silo.Tests.Kafka;

/// <summary>A test of three real brokers, of which it kills one; it is skipped where there are none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrokersFactAttribute : FactAttribute
{
    public BrokersFactAttribute()
    {
        if (Kill is null || Start is null)
        {
            Skip =
                "DUKAAN_TEST_KAFKA_KILL and DUKAAN_TEST_KAFKA_START name no commands, so there is no broker that could be killed. "
                + "The workflow `real` on GitHub has three.";
        }
    }

    /// <summary>The command that kills one of the brokers in <c>DUKAAN_TEST_KAFKA</c>, as <c>kill -9</c> does.</summary>
    public static string? Kill => Environment.GetEnvironmentVariable("DUKAAN_TEST_KAFKA_KILL");

    /// <summary>The command that starts it again.</summary>
    public static string? Start => Environment.GetEnvironmentVariable("DUKAAN_TEST_KAFKA_START");
}
