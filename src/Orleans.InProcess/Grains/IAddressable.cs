namespace Orleans.Runtime;

/// <summary>Anything that can be called by its identity.</summary>
public interface IAddressable;

/// <summary>An interface that a grain may answer through a component rather than its class.</summary>
public interface IGrainExtension : IAddressable;
