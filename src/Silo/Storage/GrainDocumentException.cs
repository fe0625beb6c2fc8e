using Orleans;
using Orleans.Runtime;

namespace Dukaan.Silo.Storage;

/// <summary>
/// A grain's document cannot be read or written as it is; the message names its kind and key. Trying again does not help.
/// </summary>
[GenerateSerializer, Alias("grain-document")]
public sealed class GrainDocumentException(string message, Exception? inner = null) : OrleansException(message, inner!);
