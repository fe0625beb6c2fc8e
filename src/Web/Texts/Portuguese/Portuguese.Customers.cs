using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Portuguese
{
    private static CustomersTexts Customers =>
        new()
        {
            Title = "Clientes",
            Export = "Exportar (CSV)",
            NameOrPhone = "Nome ou telefone",
            SearchThem = "Buscar clientes",
            Tag = "Etiqueta",
            All = "Todos os clientes",
            NoneYet = "Ainda não há clientes",
            NobodyFound = "Ninguém encontrado",
            WhoAppears = "Quem pede na sua loja aparece aqui.",
            Last = when => $"última vez {when}",
            Spent = "Gasto",
            FirstLast = (first, last) => $"Primeira vez {first}, última vez {last}",
            Call = "Ligar",
            YourNotes = "Suas anotações",
            NoteHint = "Anotação. Só você e sua equipe veem.",
            TagsHint = "Etiquetas, separadas por vírgulas",
            SameTag = "A mesma etiqueta",
            KeyScope = "Ver todos os clientes, fazer anotações",
            PartsBack = (back, sent) => $"{back} de {sent} pacotes voltaram",
            CancelledLate = count => $"Cancelados depois de confirmados: {count}",
            BlockList = "Lista de bloqueio",
            BlockHint = "Um telefone da lista não pode pagar na entrega, ou não pode comprar. Os clientes não veem o motivo.",
            NotBlocked = "Não bloqueado",
            NoCash = "Sem pagamento na entrega",
            NoOrders = "Sem pedidos",
            BlockReason = "Motivo, para a sua equipe",
            NobodyBlocked = "Ninguém está na lista.",
            Block = "Adicionar à lista",
            BlockAddress = "Bloquear um endereço",
            AddressBlockHint = "Nenhum pedido para lá é aceito, de nenhum telefone. Não importa como a rua é escrita.",
            AtAddress = said => $"Para este endereço: {said}",
        };
}
