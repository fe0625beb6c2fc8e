using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class EuropeanPortuguese
{
    private static CustomersTexts Customers =>
        new()
        {
            Title = "Clientes",
            Export = "Exportar (CSV)",
            NameOrPhone = "Nome ou telefone",
            SearchThem = "Procurar clientes",
            Tag = "Etiqueta",
            All = "Todos os clientes",
            NoneYet = "Ainda não há clientes",
            NobodyFound = "Ninguém encontrado",
            WhoAppears = "Quem encomenda na sua loja aparece aqui.",
            Last = when => $"última vez {when}",
            Spent = "Gasto",
            FirstLast = (first, last) => $"Primeira vez {first}, última vez {last}",
            Call = "Ligar",
            YourNotes = "As suas notas",
            NoteHint = "Nota. Só o próprio e a equipa a veem.",
            TagsHint = "Etiquetas, separadas por vírgulas",
            SameTag = "A mesma etiqueta",
            KeyScope = "Ver todos os clientes, guardar notas",
            PartsBack = (back, sent) => $"{back} de {sent} envios voltaram",
            CancelledLate = count => $"Canceladas depois de confirmadas: {count}",
            BlockList = "Lista de bloqueio",
            BlockHint = "Um número da lista não pode pagar na entrega, ou não pode encomendar. Os clientes não veem o motivo.",
            NotBlocked = "Não bloqueado",
            NoCash = "Sem pagamento na entrega",
            NoOrders = "Sem encomendas",
            BlockReason = "Motivo, para a sua equipa",
            NobodyBlocked = "Ninguém está na lista.",
            Block = "Adicionar à lista",
            BlockAddress = "Bloquear uma morada",
            AddressBlockHint = "Não se aceitam encomendas para lá, de nenhum telefone. Não importa como a rua é escrita.",
            AtAddress = said => $"Para esta morada: {said}",
        };
}
