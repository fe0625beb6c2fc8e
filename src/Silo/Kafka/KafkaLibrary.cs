using System.Runtime.InteropServices;
using Confluent.Kafka;

namespace Dukaan.Silo.Kafka;

/// <summary>Where librdkafka comes from: the package that carries it, or else the operating system (Debian's <c>librdkafka1</c>).</summary>
internal static class KafkaLibrary
{
    private const string Packaged = "librdkafka";
    private const string OfTheSystem = "librdkafka.so.1";

    /// <summary>
    /// The package's builds, in the order in which its client tries them. The first needs the Kerberos library of Red Hat's (<c>libsasl2.so.3</c>), which Debian
    /// and Ubuntu do not have; the second needs none, the third is for musl.
    /// </summary>
    private static readonly string[] Builds = [Packaged, "centos8-librdkafka", "alpine-librdkafka"];

    private static readonly Lazy<nint> Loaded = new(Load);

    /// <summary>Makes it known to the client. Before any of the client's types is used, since each entry point is bound once.</summary>
    /// <exception cref="DllNotFoundException">There is none.</exception>
    public static nint Use() => Loaded.Value;

    private static nint Load()
    {
        var client = typeof(Library).Assembly;
        var library = (nint)0;
        if (Array.Exists(Builds, build => NativeLibrary.TryLoad(build, client, null, out library)))
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
