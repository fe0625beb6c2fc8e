using System.Text.Json;
using Dukaan.Saving;
using Orleans.Storage;

namespace Dukaan.Silo.Hosting;

/// <summary>
/// Serializes states for the ADO.NET storage like all others. By default the provider would write the names of CLR types.
/// </summary>
internal sealed class PlainStateSerializer : IGrainStorageSerializer
{
    public BinaryData Serialize<T>(T? input) => new(JsonSerializer.SerializeToUtf8Bytes(input, StateJson.Options));

    public T Deserialize<T>(BinaryData input) => JsonSerializer.Deserialize<T>(input, StateJson.Options)!;
}
