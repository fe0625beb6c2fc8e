using System.Runtime.InteropServices;

namespace Dukaan.TestKit.Kafka;

/// <summary>
/// librdkafka's mock cluster: brokers in this process that any process can reach over TCP. It has no admin calls (topics are created here),
/// keeps about 5 MB per partition, and loses everything when it ends.
/// </summary>
internal sealed class MockCluster : IDisposable
{
    private const int Producer = 0;

    /// <summary>
    /// The native library of the client's package, by the names of its builds, in the order in which the client tries them.
    /// </summary>
    private static readonly nint Library = Load("librdkafka", "centos8-librdkafka", "alpine-librdkafka");

    private readonly nint _client;
    private readonly nint _cluster;

    public MockCluster()
    {
        // The client only provides the brokers' threads.
        _client = Get<New>("rd_kafka_new")(Producer, 0, new byte[512], 512);
        _cluster = Get<NewCluster>("rd_kafka_mock_cluster_new")(_client, 1);
        Servers = Marshal.PtrToStringUTF8(Get<Ask>("rd_kafka_mock_cluster_bootstraps")(_cluster))!;
    }

    private delegate nint New(int kind, nint configuration, byte[] error, nint errorSize);

    private delegate nint NewCluster(nint client, int brokers);

    private delegate nint Ask(nint cluster);

    private delegate void End(nint handle);

    private delegate int Create(nint cluster, [MarshalAs(UnmanagedType.LPUTF8Str)] string topic, int partitions, int replication);

    private delegate int Switch(nint cluster, int broker);

    public string Servers { get; }

    public void CreateTopic(string name, int partitions) => Check(Get<Create>("rd_kafka_mock_topic_create")(_cluster, name, partitions, 1));

    /// <summary>Closes every connection and accepts no new ones.</summary>
    public void Down() => Check(Get<Switch>("rd_kafka_mock_broker_set_down")(_cluster, 1));

    public void Up() => Check(Get<Switch>("rd_kafka_mock_broker_set_up")(_cluster, 1));

    public void Dispose()
    {
        Get<End>("rd_kafka_mock_cluster_destroy")(_cluster);
        Get<End>("rd_kafka_destroy")(_client);
    }

    private static nint Load(params string[] builds)
    {
        var library = (nint)0;
        return Array.Exists(builds, build => NativeLibrary.TryLoad(build, typeof(Confluent.Kafka.Library).Assembly, null, out library))
            ? library
            : throw new DllNotFoundException(
                $"None of librdkafka's builds can be loaded here: {string.Join(", ", builds)}. The package librdkafka.redist has them."
            );
    }

    private static T Get<T>(string name)
        where T : Delegate => Marshal.GetDelegateForFunctionPointer<T>(NativeLibrary.GetExport(Library, name));

    private static void Check(int error)
    {
        if (error != 0)
        {
            throw new InvalidOperationException($"librdkafka's mock cluster answered {error}.");
        }
    }
}
