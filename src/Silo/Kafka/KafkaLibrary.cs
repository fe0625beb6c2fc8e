using System.Runtime.InteropServices;
using Confluent.Kafka;

namespace Dukaan.Silo.Kafka;

/// <summary>Where librdkafka comes from: the package that carries it, or else the operating system (Debian's <c>librdkafka1</c>).</summary>
internal static class KafkaLibrary
{
    private const string Packaged = "librdkafka";
    private const string OfTheSystem = "librdkafka.so.1";

    private static readonly Lazy<nint> Loaded = new(Load);

    /// <summary>Makes it known to the client. Before any of the client's types is used, since each entry point is bound once.</summary>
    /// <exception cref="DllNotFoundException">There is none.</exception>
    public static nint Use() => Loaded.Value;

    private static nint Load()
    {
        var client = typeof(Library).Assembly;
        if (NativeLibrary.TryLoad(Packaged, client, null, out var library))
            return library;

        if (!NativeLibrary.TryLoad(OfTheSystem, out library))
        {
            throw new DllNotFoundException(
                "Kafka is configured, but there is no librdkafka: install it (Debian, Ubuntu: apt-get install librdkafka1), " +
                "or build with a package source that has librdkafka.redist.");
        }

        NativeLibrary.SetDllImportResolver(client, (name, _, _) => name == Packaged ? library : 0);
        return library;
    }
}
